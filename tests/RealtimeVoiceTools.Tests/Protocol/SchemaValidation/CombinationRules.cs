using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Protocol.SchemaValidation;

internal sealed record ReferenceRule(string Reference) : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors) =>
        schema.Resolve(Reference).Validate(value, path, schema, errors);
}

internal sealed record CombinedRule(SchemaNode[] Branches, CombinedKind Kind) : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors)
    {
        List<List<string>> failures = [.. Branches.Select(branch => branch.Validate(value, path, schema)).Where(found => found.Count > 0)];
        int valid = Branches.Length - failures.Count;
        if (Kind == CombinedKind.All ? failures.Count == 0 : Kind == CombinedKind.Any ? valid > 0 : valid == 1)
            return;
        if (valid > 0 && Kind == CombinedKind.One)
            errors.Add($"{path}: fits {valid} branches, not one");
        else
            errors.AddRange(Nearest(failures, path));
    }

    // Of dozens of events the one that was meant is the one whose type matches; else the one with the fewest faults.
    private static List<string> Nearest(List<List<string>> failures, string path)
    {
        List<List<string>> sameType = failures.FindAll(found => !found.Exists(error => error.StartsWith($"{path}.type:", StringComparison.Ordinal)));
        return (sameType.Count > 0 ? sameType : failures).MinBy(found => found.Count)!;
    }
}

internal enum CombinedKind
{
    All,
    Any,
    One,
}
