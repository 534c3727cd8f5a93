using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using RealtimeVoiceTools.Tests.Transports.Fakes;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

/// <summary>What stands in the way of a connection, whether another try can help, and when.</summary>
public sealed class ConnectFailureTests : IDisposable
{
    private const int Patience = 60_000;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public ConnectFailureTests() => _listener.Start();

    [Theory(Timeout = Patience)]
    [InlineData("400 Bad Request", true)]
    [InlineData("402 Payment Required", true)]
    [InlineData("408 Request Timeout", false)]
    [InlineData("409 Conflict", false)]
    [InlineData("410 Gone", true)]
    [InlineData("425 Too Early", false)]
    [InlineData("502 Bad Gateway", false)]
    [InlineData("504 Gateway Timeout", false)]
    [InlineData("200 OK", true)]
    [InlineData("302 Found", true)]
    public async Task Refusal_ByItsStatus_IsPermanentOrPassing(string status, bool isPermanent)
    {
        RealtimeConnectException refused = await RefusalAsync($"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");

        refused.StatusCode.Should().Be(int.Parse(status.AsSpan(0, 3), System.Globalization.CultureInfo.InvariantCulture));
        refused.IsPermanent.Should().Be(isPermanent);
        refused.RetryAfter.Should().BeNull();
    }

    [Theory(Timeout = Patience)]
    [InlineData("Retry-After: 7", 7.0)]
    [InlineData("retry-after: 0.25", 0.25)]
    [InlineData("retry-after-ms: 1500", 1.5)]
    [InlineData("Retry-After: 2\r\nretry-after-ms: 1500", 1.5)]
    [InlineData("Retry-After: Thu, 01 Jan 1970 00:00:20 GMT", 20.0)]
    [InlineData("Retry-After: Tue, 01 Jan 2999 00:00:00 GMT", 3600.0)]
    [InlineData("Retry-After: 999999999999999999999999", 3600.0)]
    [InlineData("Retry-After: Infinity", 3600.0)]
    [InlineData("Retry-After: Mon, 01 Jan 1900 00:00:00 GMT", null)]
    [InlineData("Retry-After: 0", null)]
    [InlineData("Retry-After: -5", null)]
    [InlineData("Retry-After: NaN", null)]
    [InlineData("Retry-After: soon", null)]
    [InlineData("Retry-After:", null)]
    public async Task RetryAfter_InEachOfItsForms_IsRead(string header, double? seconds)
    {
        RealtimeConnectException refused = await RefusalAsync($"HTTP/1.1 429 Too Many Requests\r\n{header}\r\nContent-Length: 0\r\n\r\n");

        refused.RetryAfter.Should().Be(seconds is { } known ? TimeSpan.FromSeconds(known) : null);
        refused.IsPermanent.Should().BeFalse();
    }

    [Theory(Timeout = Patience)]
    [InlineData("")]
    [InlineData("SSH-2.0-OpenSSH_9.6\r\n")]
    [InlineData("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: wrong\r\n\r\n")]
    public async Task Server_ThatHangsUpOrTalksNonsense_MayBeTriedAgain(string answer)
    {
        RealtimeConnectException refused = await RefusalAsync(answer);

        refused.StatusCode.Should().BeNull();
        refused.IsPermanent.Should().BeFalse();
    }

    [Fact(Timeout = Patience)]
    public async Task Name_ThatIsNotKnown_MayBeTriedAgain()
    {
        // No name server is asked: a part of a name has at most 63 letters.
        RealtimeConnectException refused = await RefusalAsync(new Uri($"ws://{new string('a', 64)}.example/"));

        refused.Message.Should().Contain("looked up");
        refused.IsPermanent.Should().BeFalse();
    }

    [Fact(Timeout = Patience)]
    public async Task Certificate_ThatIsNotTrusted_IsPermanent()
    {
        using RSA key = RSA.Create(2048);
        using X509Certificate2 made = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        Serve(async stream =>
        {
            using SslStream secure = new(stream);
            await secure.AuthenticateAsServerAsync(made);
            await secure.ReadAtLeastAsync(new byte[1], 1);
        });

        RealtimeConnectException refused = await RefusalAsync(Address("wss"));

        refused.IsPermanent.Should().BeTrue();
        refused.Message.Should().Contain("certificate");
    }

    [Fact(Timeout = Patience)]
    public async Task Server_WithoutTls_WhereItIsExpected_IsPermanent()
    {
        Serve(stream => stream.WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray()).AsTask());

        (await RefusalAsync(Address("wss"))).IsPermanent.Should().BeTrue();
    }

    [Fact(Timeout = Patience)]
    public async Task Tls_ThatBreaksOff_MayBeTriedAgain()
    {
        Serve(stream => stream.ReadAtLeastAsync(new byte[1], 1).AsTask());

        (await RefusalAsync(Address("wss"))).IsPermanent.Should().BeFalse();
    }

    public void Dispose() => _listener.Dispose();

    private async Task<RealtimeConnectException> RefusalAsync(string answer)
    {
        Serve(async stream =>
        {
            byte[] request = new byte[4096];
            string text = "";
            while (!text.EndsWith("\r\n\r\n", StringComparison.Ordinal))
                text += Encoding.ASCII.GetString(request, 0, await stream.ReadAsync(request));
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
        });
        return await RefusalAsync(Address("ws"));
    }

    private Uri Address(string scheme) => new($"{scheme}://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1/realtime");

    // Again and again: the platform tries a connection that was closed without a word some more times by itself.
    private void Serve(Func<Stream, Task> serve) => _ = Task.Run(async () =>
    {
        while (true)
        {
            try
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync();
                await serve(client.GetStream());
            }
            catch (Exception gone) when (gone is IOException or System.Security.Authentication.AuthenticationException)
            {
                // The client has seen enough.
            }
            catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    });

    private static async Task<RealtimeConnectException> RefusalAsync(Uri address)
    {
        WebSocketRealtimeConnector connector = new(address, null, null, new ManualTime());
        return (await connector.Invoking(c => c.ConnectAsync(new(), CancellationToken.None).AsTask()).Should().ThrowAsync<RealtimeConnectException>()).Which;
    }
}
