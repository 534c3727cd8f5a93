using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;

namespace Snippets;

internal static class VerificationSnippets
{
    public static void Register(IServiceCollection services, ICustomers customers)
    {
        // snippet: verification-register
        services.AddRealtimeVoiceTools(options => options.Verification.MinPinLength = options.Verification.MaxPinLength = 4)
            .AddTools<AccountTools>()
            .UsePins(async (account, cancellationToken) =>
                PinHash.TryParse(await customers.FindPinHashAsync(account, cancellationToken), out PinHash? hash) ? hash : null);
        // end
    }

    public static async Task<VoiceSession> Connect(VoiceSessionFactory factory, string callerNumber, string? account)
    {
        // snippet: verification-connect
        VoiceSession session = await factory.ConnectAsync(caller =>
        {
            caller.CallerId = callerNumber;
            caller.AccountId = account ?? callerNumber;
        });
        // end
        return session;
    }

    public static async Task Enrol(ICustomers customers, string account, string pin)
    {
        // snippet: verification-enrol
        await customers.SavePinHashAsync(account, PinHash.Create(pin).Text);
        // end
    }

    // snippet: verification-own
    public sealed class BankVerifier(ICustomers customers) : ICallerVerifier
    {
        public async ValueTask<VerifiedCaller?> VerifyAsync(VerificationRequest request, CancellationToken cancellationToken)
        {
            Proof? proof = await customers.CheckAsync(request.AccountId, request.Pin, cancellationToken);
            return proof is null ? null : new VerifiedCaller(proof.IsStrong ? 2 : 1) { AccountId = proof.Account };
        }
    }
    // end
}

// snippet: verification-tool
public sealed partial class AccountTools(ICustomers customers)
{
    [VoiceTool("Tells the balance of the caller's account.", ReadOnly = true, RequiresVerification = true)]
    public Task<decimal> Balance(CancellationToken cancellationToken) => customers.BalanceAsync(cancellationToken);

    [VoiceTool("Sends money to somebody.", Destructive = true, VerificationLevel = 2)]
    public Task SendMoney([Description("Who gets it.")] string payee, [Description("How much, in euros.")] decimal amount) =>
        customers.PayAsync(payee, amount);
}
// end

public interface ICustomers
{
    Task<string?> FindPinHashAsync(string? account, CancellationToken cancellationToken);

    Task SavePinHashAsync(string account, string hash);

    Task<Proof?> CheckAsync(string? account, string pin, CancellationToken cancellationToken);

    Task<decimal> BalanceAsync(CancellationToken cancellationToken);

    Task PayAsync(string payee, decimal amount);
}

public sealed record Proof(string Account, bool IsStrong);
