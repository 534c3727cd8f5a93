namespace RealtimeVoiceTools;

/// <summary>Yes and no in English.</summary>
internal static class EnglishConsent
{
    public static ConsentLanguage Language { get; } = new()
    {
        Yes =
        [
            "yes", "yeah", "yep", "yup", "yea", "yeh", "yah", "ya", "yess", "yas", "yessir", "aye", "sure", "surely", "sure thing", "ok", "okay", "okey", "okie",
            "okie dokie", "okey dokey", "okey doke", "k", "kk", "correct", "absolutely", "definitely", "certainly", "affirmative", "affirm", "confirm",
            "confirmed", "i confirm", "i can confirm", "i do confirm", "proceed", "please proceed", "you may proceed", "you can proceed", "go ahead", "go right ahead",
            "you can go ahead", "you may go ahead", "you may", "you can do that", "you can do it", "you can do so", "go for it", "go on", "go on then", "carry on", "do it", "do that", "do so",
            "please do", "of course", "naturally", "obviously", "exactly", "precisely", "indeed", "for sure", "totally", "by all means", "be my guest", "make it so",
            "make it happen", "lets do it", "lets do that", "lets go", "lets go ahead", "lets go for it", "let us do it", "you bet", "you betcha", "you got it", "too right", "right you are", "righto",
            "alright", "all right", "agreed", "i agree", "im agreed", "deal", "roger", "roger that", "perfect", "sounds good", "sounds great", "sounds fine",
            "sounds right", "sounds perfect", "that works", "that works for me", "works for me", "fine", "fine by me", "fine with me", "good with me", "thats fine", "that is fine", "thats good with me",
            "thats okay", "thats ok", "im okay with that", "im ok with that", "im fine with that", "im good with that", "im happy with that", "i am happy with that",
            "im sure", "i am sure", "im certain", "i am certain", "im positive", "i am positive", "one hundred percent", "a hundred percent", "hundred percent",
            "100 percent", "thats right", "that is right", "thats correct", "that is correct", "youre right", "you are right", "thats the one", "that is the one",
            "thats it", "that is it", "thats what i want", "that is what i want", "thats exactly what i want", "thats what i wanted", "thats what i meant", "thats what i said", "thats what i asked for",
            "i want that", "i want it", "i do want that", "i do want it", "id like that", "i would like that", "id love that", "please go ahead", "permission granted", "granted", "approved", "i approve",
            "you have my permission", "you have my okay", "you have my consent", "i consent", "hell yes", "hell yeah", "heck yes", "heck yeah", "fo sho", "aight", "sure do", "i sure do", "yes i do", "yeah i do",
            "yes it is", "looks good", "looks good to me", "looks right", "good to go", "happy for you to do that", "green light", "thumbs up", "ready when you are",
            "you know it", "yes please", "yes please do", "well yes", "well yeah", "well sure", "thatd be lovely", "that would be lovely", "thatd be great", "that would be great", "thatd be good", "that would be good", "that would be perfect", "thatd be perfect", "thats perfect", "thats great", "i want that done", "i want this done", "kindly do", "yes you may", "yes you can", "its correct", "its right", "it is correct", "all correct", "youve got it", "you have it right", "youve got that right", "yes thatll do", "thatll do", "thats all right", "please proceed with that", "lets proceed", "ill take it", "thats my answer yes", "you have my go ahead", "you have my approval", "you heard me", "i give my consent", "i authorize it", "i authorise it", "thats what i said isnt it",
            "uh huh yes", "please do that", "please do it", "that is perfect",
            "id appreciate it", "id appreciate that", "that would be helpful", "thatd be helpful", "that would be nice", "thatd be nice", "yes go", "that sounds good", "that sounds right", "that sounds great", "that sounds perfect", "please go on",
        ],
        Beside =
        [
            "please", "pls", "it", "that", "this", "these", "those", "them", "thats", "its", "that one", "this one", "the one", "is", "are", "right", "im", "i", "am", "thanks", "thank you", "ta", "cheers", "many thanks",
            "thanks a lot", "thank you very much", "thank you so much", "thanks so much", "you", "now", "right now", "right away", "straight away", "immediately", "then", "the", "a", "my", "just",
            "with that", "with it", "to that", "to it", "for me", "on that", "really", "very", "much", "great", "good", "lovely", "brilliant", "awesome", "excellent", "wonderful", "super", "cool", "nice",
            "do", "i do", "it is", "that is", "i want", "i want to", "i want you to", "i do want to", "id like to", "id like you to", "i would like to", "i would like you to", "i said yes", "i just said yes", "i already said yes", "i said", "as i said", "like i said",
            "my answer is", "the answer is", "im saying", "so yes", "so yeah", "go ahead and", "lets", "you can", "you may", "you should", "can go", "and do it", "and do that", "and thanks", "and thank you", "and yes",
            "uh", "um", "uhm", "er", "erm", "ah", "oh", "eh", "hey", "hi", "hello", "y", "ye", "d",
            "mate", "love", "dear", "honey", "buddy", "bro", "dude", "pal", "sir", "maam", "madam", "darling", "sweetheart", "my friend", "assistant", "my dear", "to be sure", "totally sure", "completely", "quite", "fully",
            "as you said", "as you say", "as you suggested", "thats all good", "all good", "want that", "want it", "want this", "in fact", "simply",
            "of them", "kindly", "hon", "all right then", "very well", "for us", "us", "we", "want", "would", "id", "to", "i know", "we want", "we do", "i really do", "thanks for asking", "thank you kindly", "our", "your", "there", "here", "and go ahead", "if you would", "would you please", "could you please", "done", "of it", "on", "at", "in", "from", "of", "her", "him", "his", "their", "he", "she", "they", "so please", "i want you to go ahead", "and",
            "hes", "shes", "theyre", "were", "these ones", "those ones", "as requested", "as planned",
            "thing", "things", "stuff", "sounds", "works", "as discussed", "appreciate it", "happy with", "ready", "im ready",
        ],
        No =
        [
            "no", "nope", "nah", "naw", "no way", "not", "dont", "doesnt", "didnt", "wont", "cant", "cannot", "couldnt", "wouldnt", "wasnt", "havent", "hasnt", "aint", "never", "stop", "wait", "hold", "cancel", "abort", "forget",
            "leave", "keep", "nevermind", "neither", "nor", "nothing", "none", "isnt", "arent", "shouldnt", "without", "undo", "hang on", "one moment", "one second", "a second", "a sec", "a moment", "a minute", "hold on",
            "im good", "i am good", "im fine", "i am fine", "no thanks", "negative", "refuse", "decline", "reject", "denied", "wrong", "incorrect", "false", "scratch that", "skip", "quit", "pause", "whoa", "easy",
            "mistake", "misunderstood", "misheard", "changed my mind", "change my mind", "second thoughts", "on second thought", "as if", "nay", "uh uh", "nuh uh",
            "to hell",
        ],
        Harmless =
        [
            "no problem", "no worries", "no problem at all", "no doubt", "without a doubt", "without doubt", "no question", "no question about it", "why not", "why ever not", "not a problem", "no objection", "no objections",
            "i dont mind", "dont worry", "cant wait", "dont see why not", "i dont see why not", "no need to ask", "you dont have to ask", "you dont need to ask", "never better", "dont hesitate",
            "i know it cant be undone", "i know this cant be undone", "i know it cannot be undone", "i know its permanent", "i know thats permanent", "i understand it cant be undone", "i understand this cant be undone", "nothing to keep there", "nothing to keep", "no no youve got it right", "no no youre right", "no no thats right", "no no its fine", "cant see why not", "i cant see why not", "dont need it anymore", "i dont need it anymore", "i dont need it any more", "dont need them anymore", "i dont need them anymore", "no longer need it", "i no longer need it", "isnt it", "no objection from me", "no objections here", "no issue", "no issues", "its fine", "it is fine",
            "i dont need it", "dont need it", "i dont need them", "dont need that", "i dont need that anymore", "no need for it", "no mistake", "why wouldnt you",
        ],
        Hedges =
        [
            "maybe", "perhaps", "i guess", "guess", "i suppose", "suppose", "probably", "possibly", "i think", "think", "might", "could be", "kind of", "kinda", "sort of", "sorta", "whatever", "yeah right", "sure sure whatever",
            "if", "unless", "depends", "not sure", "ish", "presumably", "hopefully", "i believe", "apparently", "eventually", "almost", "let me think", "unsure", "yes and no", "either", "or",
            "i mean", "hm", "hmm", "mm", "mmm", "well", "uh huh", "mhm", "yeah well", "whatever you say", "if you say so", "like",
        ],
        Questions =
        [
            "which", "what", "whats", "why", "how", "who", "whose", "when", "where", "are you", "you sure", "sure you", "is it", "is that", "is this", "are those", "are these", "are they", "do you", "did you", "will you", "would you",
            "can you", "could you", "have you", "should i", "shall i", "do i", "am i", "please confirm", "to confirm", "can i", "may i", "does it", "does that", "will it", "will that", "huh", "pardon", "sorry", "excuse me", "say again", "come again",
            "you want", "you wanna", "you would like",
        ],
        Changes =
        [
            "but", "instead", "except", "only", "rather", "other", "others", "another", "also", "too", "first", "later", "after", "before", "until", "actually", "though", "although", "however", "as well", "plus", "next", "last", "let me", "i do it",
            "just this", "just that", "just the", "just it", "just one", "just for", "just my", "just those", "just them", "just these", "just a", "just some", "i deleted", "i moved", "i cancelled", "i canceled", "i sent", "i paid", "i booked", "i removed",
            "already", "some", "most of", "half", "part", "different", "change", "make that", "make it", "tomorrow", "today", "tonight", "soon", "both", "again", "more", "less",
            "and then", "yes and",
            "i need it", "i need that", "need it", "i still need",
        ],
        Actions =
        [
            ["delete", "deleting", "deleted", "deletion", "remove", "removing", "removed", "erase", "erasing", "erased", "bin", "bin it", "trash", "trash it", "scrap", "scrap it", "wipe", "wipe it", "wipe them", "ditch", "ditch it", "dump", "dump it",
                "chuck", "chuck it", "get rid of", "get rid of it", "get rid of them", "throw it away", "throw away", "throw it out", "throw them away", "throw them out", "toss", "toss it", "drop", "drop it", "kill it", "nuke it", "take it off", "lose it"],
            ["cancel", "cancelling", "canceling", "cancelled", "canceled", "cancellation", "call it off", "call off", "scrap it", "scrap", "drop it", "drop", "kill it", "stop it", "end it", "abort", "abort it"],
            ["move", "moving", "moved", "reschedule", "rescheduling", "rescheduled", "shift", "shift it", "push", "push it", "push it back", "postpone", "postponed", "change", "change it", "put it", "put", "switch", "switch it", "transfer it"],
            ["send", "sending", "sent", "send it", "send it off", "send it out", "fire it off", "mail", "mail it", "email", "email it", "text", "text it", "message", "forward", "forward it", "ship it", "off it goes"],
            ["transfer", "transferring", "transferred", "wire", "wire it", "send", "send it", "send the money", "pay", "move it", "move the money"],
            ["pay", "paying", "paid", "payment", "pay it", "pay the bill", "settle", "settle it", "transfer", "charge", "charge it", "charge my card"],
            ["book", "booking", "booked", "book it", "reserve", "reserving", "reserved", "reservation", "schedule", "schedule it", "order", "get it", "lock it in"],
            ["schedule", "scheduling", "scheduled", "plan", "book", "put it in", "set it up", "put it in my calendar", "put it in the calendar"],
            ["order", "ordering", "ordered", "buy", "buying", "purchase", "get it", "place it", "place the order", "checkout", "check out"],
            ["clear", "clearing", "cleared", "clear it out", "clear them out", "empty", "emptying", "wipe", "wipe it", "wipe them", "wipe everything", "delete", "remove", "erase", "clean it out", "clean out", "reset"],
            ["empty", "emptying", "clear", "clear it", "clear it out", "wipe", "delete", "clean it out"],
            ["complete", "completing", "completed", "finish", "finished", "mark it done", "mark it as done", "done", "check it off", "tick it off", "tick it", "close", "close it", "mark it complete", "mark as done", "mark"],
            ["close", "closing", "closed", "shut", "shut it", "shut it down", "end it"],
            ["create", "creating", "created", "make", "make it", "add", "add it", "set it up", "set up", "new"],
            ["add", "adding", "added", "put it on", "put it in", "put it on there", "put them on", "put it on the list", "include", "include it", "create"],
            ["update", "updating", "updated", "change", "change it", "changing", "edit", "edit it", "modify", "set", "set it"],
            ["change", "changing", "changed", "update", "switch", "switch it", "set it"], ["set", "setting", "set it", "put it"],
            ["rename", "renaming", "renamed", "change the name", "call it that"], ["archive", "archiving", "archived", "file it", "put it away"],
            ["share", "sharing", "shared", "share it", "send it"], ["publish", "publishing", "post", "post it", "put it up", "put it out"], ["post", "publish", "put it up"],
            ["submit", "submitting", "submitted", "send", "send it", "send it in", "file it", "hand it in"],
            ["call", "calling", "ring", "phone", "dial", "call them", "give them a call", "give him a call", "give her a call"],
            ["unlock", "unlocking", "open", "open it", "open up"], ["open", "opening", "open up", "unlock"], ["lock", "locking", "lock up", "lock it up"],
            ["turn off", "switch off", "shut off", "turn it off", "switch it off", "shut it off", "off", "kill it", "shut down", "shut it down"],
            ["turn on", "switch on", "turn it on", "switch it on", "on", "put it on"], ["restart", "reboot", "reboot it", "restart it", "reset it"],
            ["reset", "resetting", "wipe", "wipe it", "start over"], ["refund", "refunding", "refunded", "pay it back", "give it back", "send it back", "give me my money back"],
            ["subscribe", "sign me up", "sign up"], ["unsubscribe", "unsubscribing", "sign me off", "take me off", "take me off the list"], ["block", "blocking", "freeze", "freeze it", "block it"],
            ["save", "saving", "store", "keep it"], ["overwrite", "replace", "replace it", "write over it"], ["replace", "swap", "swap it", "overwrite"],
            ["install", "installing", "put it on"], ["uninstall", "remove", "delete", "get rid of it", "take it off"], ["start", "starting", "begin", "kick it off", "launch", "run it"], ["stop", "stopping", "end it", "halt", "quit"],
            ["end", "ending", "stop it", "finish", "terminate"], ["terminate", "end it", "end", "cancel", "cancel it"], ["leave", "leaving", "get out", "quit"], ["accept", "accepting", "take it"], ["decline", "declining", "reject", "turn it down", "refuse"],
            ["all", "all of them", "all of it", "all of those", "all of these", "every one", "every single one", "everything", "the lot", "the whole lot", "them all", "every", "each"], ["everything", "all", "all of it", "all of them", "the lot", "the whole lot"],
            ["task", "tasks", "todo", "to do", "item", "items", "entry"], ["appointment", "appointments", "meeting", "event"], ["meeting", "appointment", "event"], ["event", "appointment", "meeting"],
        ],
        Numbers =
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twenty one",
            "twenty two", "twenty three", "twenty four", "twenty five", "twenty six", "twenty seven", "twenty eight", "twenty nine", "thirty", "thirty one",
        ],
    };
}
