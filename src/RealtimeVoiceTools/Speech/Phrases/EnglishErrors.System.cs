namespace RealtimeVoiceTools;

/// <summary>What did not work for reasons that the caller has no hand in.</summary>
internal static partial class EnglishErrors
{
    private static readonly string[] TryAgain =
    [
        "Want me to try again?", "Shall I give it another go?", "I can try once more.",
        "Should I have another try?", "Just say so and I'll retry.", "Another attempt might work.",
    ];

    public static readonly ErrorWording Temporary = new()
    {
        First = ["I'm having trouble reaching {system}.", "{system} isn't answering right now.", "I can't get through at the moment."],
        Again = ["Still no connection.", "{system} is still silent.", "I still can't get through."],
        Offers = TryAgain,
    };

    public static readonly ErrorWording Exhausted = new()
    {
        First =
        [
            "I tried {attempts} times but couldn't reach {system}.",
            "After {attempts} tries, {system} still doesn't answer.",
            "None of {attempts} tries got through to {system}.",
            "I tried more than once and got no answer.",
        ],
        Again = ["Another {attempts} tries, and no answer.", "{attempts} more tries didn't help.", "It didn't work in {attempts} tries."],
        Offers =
        [
            "Please try again later.",
            "It's best to come back to this later.",
            "Let's leave it and return to it later.",
            "Please ask me again in a while.",
            "A bit later it may work.",
            "Meanwhile I can help with something else.",
        ],
    };

    public static readonly ErrorWording Timeout = new()
    {
        First = ["{system} took too long to answer.", "I waited, but no answer came.", "That took longer than I can wait."],
        Again = ["Too slow again.", "Still no answer in time.", "I ran out of time again."],
        Offers = TryAgain,
    };

    public static readonly ErrorWording OutcomeUnknown = new()
    {
        First = ["I'm not sure that went through.", "I can't tell whether that worked.", "That may or may not have gone through."],
        Again = ["It's still unclear.", "I still can't tell if it worked.", "I have no word on whether it worked."],
        Last =
        [
            "I still don't know whether it went through.", "Whether it worked stays unclear.", "I can't find out if it worked.",
            "It remains uncertain.", "I really can't say if it went through.", "There's no telling from here.",
        ],
        Offers =
        [
            "Shall I check first?",
            "I can look it up before we do anything else.",
            "Want me to see whether it's there?",
            "Let's check before repeating anything.",
            "I'd rather check than do it twice.",
            "Should I look at the {nouns}?",
        ],
    };

    public static readonly ErrorWording RateLimited = new()
    {
        First =
        [
            "That was a lot at once. I have to wait {wait}.",
            "I'm asked to slow down for {wait}.",
            "There were too many requests, so I must wait {wait}.",
            "I have to slow down for a moment.",
            "There were too many requests just now.",
            "I'm asked to slow down.",
        ],
        Again = ["I still have to wait {wait}.", "Not yet. It takes {wait}.", "It's still too soon.", "I still need to slow down.", "Not quite yet."],
        Offers =
        [
            "Shall I try again after that?",
            "We can do something else meanwhile.",
            "Ask me again after the wait.",
            "Is there something else for now?",
            "Remind me later and I'll try.",
            "Let's come back to it in a bit.",
        ],
    };

    public static readonly ErrorWording Permission = new()
    {
        First = ["You don't have permission to do that.", "Your account doesn't allow that.", "That isn't open to you."],
        Again = ["It's still not allowed.", "Your account still says no.", "I'm still not permitted to."],
        Offers =
        [
            "{alternative}",
            "You may need to check your account settings.",
            "Whoever runs the account can change that.",
            "The account settings show what you may do.",
            "The owner can do it.",
            "Somebody with more rights could help.",
            "Is there something else I can do?",
        ],
    };

    public static readonly ErrorWording Permanent = new()
    {
        First = ["I can't do that here.", "That isn't something I can do.", "That isn't available."],
        Again = ["I still can't do it.", "It isn't possible this way.", "It still can't be done here."],
        Offers =
        [
            "{alternative}",
            "Tell me what you want to reach, and we'll look for another way.",
            "Is there another way I can help?",
            "Something else may get you there.",
            "I can help with other things.",
            "We could try another way.",
            "What should we do instead?",
        ],
    };

    public static readonly ErrorWording UnknownTool = new()
    {
        First = ["That isn't something I can do.", "I have no way to do that.", "I don't know how to do that."],
        Again = ["I still can't do that.", "There's still no way for me to.", "That stays out of my reach."],
        Offers = ["What else can I do for you?", .. Permanent.Offers.Skip(2)],
    };

    public static readonly ErrorWording Unknown = new()
    {
        First = ["Something went wrong with that.", "That didn't work as it should.", "I ran into a problem there."],
        Again = ["That went wrong again.", "There's still a problem.", "It's the same trouble again."],
        Offers =
        [
            "Can you try rephrasing that?",
            "Could you put it another way?",
            "Would you say it differently?",
            "Other words might help.",
            "Tell me again what you'd like.",
            "We can go at it from another side.",
        ],
    };

    public static readonly string[] GiveUp =
    [
        "I'm not getting anywhere with this.", "I can't get this done at the moment.", "That's as far as I can take this.",
        "I won't keep trying this.", "This is one I can't solve here.", "I'm stuck with this one.",
    ];

    public static readonly string[] SomethingElse =
    [
        "Shall we do something else?", "Is there anything else I can help with?", "Let's leave it for now.",
        "What else would you like?", "I'm happy to help with another thing.", "We can come back to it another time.",
    ];

    public static readonly string[] HandOver =
    [
        "Shall I put you through to a person?", "A colleague could take over. Would you like that?", "I can hand you over to somebody.",
        "Would you like to speak to a person?", "Should a person take it from here?", "Somebody else can help you better with this.",
    ];

    public static readonly string[] CallBack =
    [
        "Should somebody call you back about it?", "Would you like a call back?", "We can arrange for a person to call you.",
        "A call back may be best. Is that all right?", "Somebody can ring you about this.", "Shall I ask for a call back?",
    ];

    public static readonly string[] UseApp =
    [
        "You can do this in the app.", "The app is the better way for this.", "Please use the app for it.",
        "It may be easier in the app.", "Have a look in the app.", "In the app you can try it yourself.",
    ];
}
