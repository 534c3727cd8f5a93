namespace TaskManager.Tests.Finding;

public class TaskFinderTests
{
    private static readonly DateOnly _today = new(2026, 11, 3);

    private static readonly StoredTask[] _tasks =
    [
        Task(11, "Review proposal"),
        Task(12, "Send invoices"),
        Task(13, "Team standup"),
        Task(14, "Call Zoë about the café"),
        Task(15, "Plan Paul's party"),
        Task(2, "Water the plants"),
    ];

    [Theory]
    [InlineData("Review proposal", 11)]
    [InlineData("review PROPOSAL.", 11)]
    [InlineData("the proposal review task", 11)]
    [InlineData("review the proposal", 11)]
    [InlineData("the proposal one", 11)]
    [InlineData("proposal", 11)]
    [InlineData("propos", 11)]
    [InlineData("invoices", 12)]
    [InlineData("the invoice", 12)]
    [InlineData("sending invoices", 0)]
    [InlineData("standup", 13)]
    [InlineData("the stand up", 13)]
    [InlineData("stand-up", 13)]
    [InlineData("zoe", 14)]
    [InlineData("the cafe", 14)]
    [InlineData("call ZOË about the CAFÉ", 14)]
    [InlineData("pauls party", 15)]
    [InlineData("Paul’s party", 15)]
    [InlineData("number 12", 12)]
    [InlineData("2", 2)]
    public void Finder_WordsOfATitle_FindTheTask(string said, long id) => (IdOf(Find(said)) ?? 0).Should().Be(id);

    [Theory]
    [InlineData("1", 13)]
    [InlineData("number one", 13)]
    [InlineData("the first one", 13)]
    [InlineData("first", 13)]
    [InlineData("the second one", 11)]
    [InlineData("number two", 11)]
    [InlineData("task 2", 11)]
    [InlineData("#2", 11)]
    [InlineData("the 2nd", 11)]
    [InlineData("two", 11)]
    [InlineData("the last one", 11)]
    [InlineData("12", 12)]
    public void Finder_NumberAfterAList_IsThePlaceInTheListElseTheId(string said, long id) =>
        IdOf(Find(said, new SpokenOf { List = [13, 11] })).Should().Be(id);

    [Fact]
    public void Finder_PlaceWhoseTaskIsGone_FindsNothing() =>
        Find("number two", new SpokenOf { List = [13, 99] }).Should().BeOfType<TaskMatch.None>("2 is an id too, but not what the caller meant");

    [Fact]
    public void Finder_NumberWithinATitle_IsNotAPlace()
    {
        StoredTask[] tasks = [Task(1, "Buy milk"), Task(2, "Second review")];

        IdOf(Find("the second review", new SpokenOf { List = [1, 2] }, tasks)).Should().Be(2);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("all of them")]
    [InlineData("everything")]
    [InlineData("them")]
    [InlineData("those")]
    [InlineData("all my tasks")]
    [InlineData("both")]
    [InlineData("every task")]
    [InlineData("*")]
    [InlineData("all tasks due today")]
    [Trait("Case", "111")]
    public void Finder_WordsForEverything_MeanNoSingleTask(string said) => Find(said).Should().BeOfType<TaskMatch.Everything>();

    [Fact]
    [Trait("Case", "111")]
    public void Finder_PaulsTasks_AreNotAllTasks() => Find("Paul's tasks").Should().Be(new TaskMatch.One(_tasks[4]));

    [Fact]
    public void Finder_TitleThatSoundsLikeEverything_IsFoundByItsFullTitle() =>
        IdOf(Find("all hands", SpokenOf.Nothing, [Task(1, "All hands"), Task(2, "Pack everything")])).Should().Be(1);

    [Theory]
    [InlineData("team meating")]
    [InlineData("the team meetungs")]
    [InlineData("teem meeting")]
    public void Finder_MisheardWords_AreOfferedAndNotTaken(string said)
    {
        StoredTask[] tasks = [Task(1, "Team meeting room"), Task(2, "Buy milk")];

        Find(said, SpokenOf.Nothing, tasks)
            .Should().BeOfType<TaskMatch.None>().Which.Near.Should().Equal("Team meeting room");
    }

    [Fact]
    public void Finder_NothingNear_OffersNothing() => Find("xylophone lessons").Should().BeOfType<TaskMatch.None>().Which.Near.Should().BeEmpty();

    [Fact]
    public void Finder_SeveralFit_NamesThem()
    {
        StoredTask[] tasks = [Task(1, "Review proposal"), Task(2, "Review budget"), Task(3, "Buy milk")];

        Find("review", SpokenOf.Nothing, tasks).Should().BeOfType<TaskMatch.Several>().Which.Labels.Should().Equal("Review proposal", "Review budget");
    }

    [Fact]
    public void Finder_SameTitleTwice_TellsThemApartByDateAndUnderstandsTheAnswer()
    {
        StoredTask[] tasks = [Task(1, "Standup", _today), Task(2, "standup", _today.AddDays(1)), Task(3, "Standup")];

        Find("standup", SpokenOf.Nothing, tasks).Should().BeOfType<TaskMatch.Several>()
            .Which.Labels.Should().Equal("Standup due today", "standup due tomorrow", "Standup without a date");
        IdOf(Find("standup due tomorrow", SpokenOf.Nothing, tasks)).Should().Be(2);
    }

    [Fact]
    public void Finder_TasksNobodyCouldTellApart_AreNotAskedAbout() =>
        IdOf(Find("standup", SpokenOf.Nothing, [Task(1, "Standup"), Task(2, "Standup")])).Should().Be(1);

    [Fact]
    public void Finder_WholeTitleBeatsALongerTitle() =>
        IdOf(Find("the proposal review", SpokenOf.Nothing, [Task(1, "Review proposal draft"), Task(2, "Review proposal")])).Should().Be(2);

    [Fact]
    public void Finder_PreferredState_WinsAmongEquals()
    {
        StoredTask done = Task(1, "Standup") with { State = TaskState.Completed };
        StoredTask open = Task(2, "Standup");

        var finder = new TaskFinder([done, open], SpokenOf.Nothing, _today);

        IdOf(finder.Find("standup", task => task.IsPending)).Should().Be(2);
        IdOf(finder.Find("standup", task => !task.IsPending)).Should().Be(1);
    }

    [Fact]
    public void Finder_ExactTitleOfADoneTask_BeatsAPartOfAnOpenOne()
    {
        StoredTask done = Task(1, "Review proposal") with { State = TaskState.Completed };
        StoredTask open = Task(2, "Review proposal draft");

        IdOf(new TaskFinder([done, open], SpokenOf.Nothing, _today).Find("review proposal", task => task.IsPending)).Should().Be(1);
    }

    [Fact]
    public void Finder_It_IsTheTaskSpokenOfLast()
    {
        IdOf(Find("it", new SpokenOf { Task = 12 })).Should().Be(12);
        Find("it").Should().BeOfType<TaskMatch.None>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    public void Finder_NoWords_FindsNothing(string said) => Find(said).Should().BeOfType<TaskMatch.None>();

    [Fact]
    public void Finder_HalfASurrogatePair_IsNoError() => Find("stand\ud800up").Should().NotBeNull();

    private static TaskMatch Find(string said, SpokenOf? spokenOf = null, StoredTask[]? tasks = null) =>
        new TaskFinder(tasks ?? _tasks, spokenOf ?? SpokenOf.Nothing, _today).Find(said);

    private static long? IdOf(TaskMatch match) => (match as TaskMatch.One)?.Task.Id;

    private static StoredTask Task(long id, string title, DateOnly? due = null) => new(id, title, due, Priority.Medium, TaskState.Pending);
}
