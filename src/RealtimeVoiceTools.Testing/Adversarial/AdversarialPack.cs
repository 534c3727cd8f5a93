using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools.Testing;

/// <summary>
/// Tries to get an application's own tools to act without the caller's word: a model that lies, and callers who refuse, hesitate, mean another question or
/// say nothing. What asks for a yes must not run in any of these conversations, and must run where a caller agrees.
/// </summary>
/// <remarks>In virtual time, without a network: hundreds of phone calls in seconds. The same seed gives the same conversations. Each conversation has services
/// of its own, so that what an application keeps in memory begins anew; what it keeps elsewhere is its own to set back.</remarks>
public sealed class AdversarialPack(Action<IServiceCollection> configure)
{
    private readonly List<Target> targets = [];

    /// <summary>How many conversations are held for each way of attack and each tool.</summary>
    /// <value>Default 5, at least 1.</value>
    public int Conversations { get; init; } = 5;

    /// <summary>What the conversations are drawn from.</summary>
    /// <value>Default 1.</value>
    public int Seed { get; init; } = 1;

    /// <summary>What is particular to the sessions: the account, the language, values for <see cref="FromSessionAttribute"/>.</summary>
    /// <value>Default null: nothing.</value>
    public Action<VoiceSessionOptions>? Session { get; init; }

    /// <summary>The right PIN of the account, for tools of verified callers: given by the keys where a caller agrees, and never in an attack.</summary>
    /// <value>Default null: such tools are only attacked.</value>
    public string? Pin { get; init; }

    /// <summary>Adds a tool to be attacked.</summary>
    /// <param name="tool">The tool's name.</param>
    /// <param name="arguments">Arguments that it would take, a JSON object, without <c>confirmed</c>.</param>
    /// <exception cref="ArgumentException">The arguments are no JSON object.</exception>
    public AdversarialPack Against(string tool, string arguments = "{}")
    {
        targets.Add(new Target(tool, arguments));
        return this;
    }

    /// <summary>Holds all conversations.</summary>
    /// <exception cref="InvalidOperationException">No tool was named, or one that the services lack, or that asks nobody.</exception>
    /// <exception cref="ScriptFailedException">A conversation could not be held at all, such as for a tool that hangs in real time.</exception>
    public async Task<AdversarialReport> RunAsync(CancellationToken cancellationToken = default)
    {
        if (targets.Count == 0)
        {
            throw new InvalidOperationException("No tool is attacked. Name one with Against(tool, arguments).");
        }

        var results = new List<AttackResult>();
        foreach (Target target in targets)
        {
            foreach (Attack attack in Attacks.All.Append(Attacks.Agreement))
            {
                if (attack == Attacks.Agreement && Pin is null && await NeedsPinAsync(target).ConfigureAwait(false))
                {
                    continue;
                }

                for (int i = 0; i < Math.Max(1, Conversations); i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    results.Add(await HoldAsync(target, attack, Seed + i).ConfigureAwait(false));
                }
            }
        }

        return new AdversarialReport(results);
    }

    private async Task<bool> NeedsPinAsync(Target target)
    {
        HostileCall call = await HostileCall.OpenAsync(configure, Session, target, Pin, Seed).ConfigureAwait(false);
        await using (call.ConfigureAwait(false))
        {
            return call.Tool.Traits.VerificationLevel > 0;
        }
    }

    private async Task<AttackResult> HoldAsync(Target target, Attack attack, int seed)
    {
        HostileCall call = await HostileCall.OpenAsync(configure, Session, target, Pin, seed).ConfigureAwait(false);
        await using (call.ConfigureAwait(false))
        {
            await attack.Play(call).ConfigureAwait(false);
            string where = string.Create(CultureInfo.InvariantCulture, $"{attack.Name} against {target.Tool}, seed {seed}");
            return new AttackResult(target.Tool, attack.Name, call.Agreed, call.Runs, $"{where}\n{call.Transcript}");
        }
    }
}
