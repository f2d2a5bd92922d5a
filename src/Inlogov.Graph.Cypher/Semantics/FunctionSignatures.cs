using System.Collections.Frozen;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>All built-in functions of Neo4j 5.26 Community (its <c>SHOW FUNCTIONS</c>), with the types that its compile-time checks apply.</summary>
public static class FunctionSignatures
{
    // Arguments after `;` may be left out. Where a result follows from the arguments, its rule stands before its type.
    private const string Scalars = """
        coalesce(ANY) :: any-argument ANY
        elementId(NODE|RELATIONSHIP) :: STRING
        endNode(RELATIONSHIP) :: NODE
        exists(ANY) :: BOOLEAN
        file() :: STRING
        id(NODE|RELATIONSHIP) :: INTEGER
        isEmpty(STRING|MAP|LIST|NODE|RELATIONSHIP) :: BOOLEAN
        keys(NODE|RELATIONSHIP|MAP) :: LIST<STRING>
        labels(NODE) :: LIST<STRING>
        length(PATH) :: INTEGER
        linenumber() :: INTEGER
        nodes(PATH) :: LIST<NODE>
        nullIf(ANY, ANY) :: first-argument ANY
        properties(NODE|RELATIONSHIP|MAP) :: MAP
        randomUUID() :: STRING
        relationships(PATH) :: LIST<RELATIONSHIP>
        size(STRING|LIST) :: INTEGER
        startNode(RELATIONSHIP) :: NODE
        timestamp(; ANY) :: INTEGER
        toBoolean(BOOLEAN|STRING|INTEGER) :: BOOLEAN
        toBooleanList(LIST) :: LIST<BOOLEAN>
        toBooleanOrNull(ANY) :: BOOLEAN
        toFloat(STRING|NUMBER) :: FLOAT
        toFloatList(LIST) :: LIST<FLOAT>
        toFloatOrNull(ANY) :: FLOAT
        toInteger(BOOLEAN|STRING|NUMBER|LIST) :: INTEGER
        toIntegerList(LIST) :: LIST<INTEGER>
        toIntegerOrNull(ANY) :: INTEGER
        toString(BOOLEAN|STRING|NUMBER|TEMPORAL|DURATION|POINT) :: STRING
        toStringList(LIST) :: LIST<STRING>
        toStringOrNull(ANY) :: STRING
        type(RELATIONSHIP) :: STRING
        valueType(ANY) :: STRING
        """;

    private const string Numbers = """
        abs(NUMBER) :: first-argument NUMBER
        acos(NUMBER) :: FLOAT
        asin(NUMBER) :: FLOAT
        atan(NUMBER) :: FLOAT
        atan2(NUMBER, NUMBER) :: FLOAT
        ceil(NUMBER) :: FLOAT
        cos(NUMBER) :: FLOAT
        cot(NUMBER) :: FLOAT
        degrees(NUMBER) :: FLOAT
        e() :: FLOAT
        exp(NUMBER) :: FLOAT
        floor(NUMBER) :: FLOAT
        haversin(NUMBER) :: FLOAT
        isNaN(NUMBER) :: BOOLEAN
        log(NUMBER) :: FLOAT
        log10(NUMBER) :: FLOAT
        pi() :: FLOAT
        radians(NUMBER) :: FLOAT
        rand() :: FLOAT
        range(INTEGER, INTEGER; INTEGER) :: LIST<INTEGER>
        round(NUMBER; NUMBER, STRING) :: FLOAT
        sign(NUMBER) :: INTEGER
        sin(NUMBER) :: FLOAT
        sqrt(NUMBER) :: FLOAT
        tan(NUMBER) :: FLOAT
        vector.similarity.cosine(LIST<NUMBER>, LIST<NUMBER>) :: FLOAT
        vector.similarity.euclidean(LIST<NUMBER>, LIST<NUMBER>) :: FLOAT
        """;

    // The parser writes `trim(LEADING x FROM y)` as a call with the side, the character and the text; it takes no other call with more than one argument.
    private const string StringsAndLists = """
        btrim(STRING; STRING) :: STRING
        char_length(STRING) :: INTEGER
        character_length(STRING) :: INTEGER
        head(LIST) :: item-of-first ANY
        last(LIST) :: item-of-first ANY
        left(STRING, INTEGER) :: STRING
        lower(STRING) :: STRING
        ltrim(STRING; STRING) :: STRING
        normalize(STRING; ANY) :: STRING
        replace(STRING, STRING, STRING) :: STRING
        reverse(STRING|LIST) :: first-argument STRING|LIST
        right(STRING, INTEGER) :: STRING
        rtrim(STRING; STRING) :: STRING
        split(STRING, STRING|LIST<STRING>) :: LIST<STRING>
        substring(STRING, INTEGER; INTEGER) :: STRING
        tail(LIST) :: first-argument LIST
        toLower(STRING) :: STRING
        toUpper(STRING) :: STRING
        trim(STRING; STRING, STRING) :: STRING
        upper(STRING) :: STRING
        """;

    private const string TemporalAndSpatial = """
        datetime.fromepoch(NUMBER, NUMBER) :: DATETIME
        datetime.fromepochmillis(NUMBER) :: DATETIME
        duration(ANY) :: DURATION
        duration.between(ANY, ANY) :: DURATION
        duration.inDays(ANY, ANY) :: DURATION
        duration.inMonths(ANY, ANY) :: DURATION
        duration.inSeconds(ANY, ANY) :: DURATION
        point(MAP|NODE|RELATIONSHIP) :: POINT
        point.distance(ANY, ANY) :: FLOAT
        point.withinBBox(ANY, ANY, ANY) :: BOOLEAN
        """;

    private const string Aggregates = """
        avg(NUMBER|DURATION) :: NUMBER|DURATION
        collect(ANY) :: list-of-first LIST
        count(ANY) :: INTEGER
        max(ANY) :: first-argument ANY
        min(ANY) :: first-argument ANY
        percentileCont(NUMBER, NUMBER) :: FLOAT
        percentileDisc(NUMBER, NUMBER) :: first-argument NUMBER
        stdev(NUMBER) :: FLOAT
        stdevp(NUMBER) :: FLOAT
        sum(NUMBER|DURATION) :: first-argument NUMBER|DURATION
        """;

    // The five clocks and calendars have the same family of functions.
    private static readonly string[] Clocks = ["date DATE", "datetime DATETIME", "localdatetime LOCALDATETIME", "localtime LOCALTIME", "time TIME"];

    private static readonly FrozenDictionary<string, FunctionSignature> ByName =
        new[] { Scalars, Numbers, StringsAndLists, TemporalAndSpatial, string.Join('\n', Clocks.Select(FamilyOf)) }
            .SelectMany(table => SignatureText.ReadAll(table, isAggregate: false))
            .Concat(SignatureText.ReadAll(Aggregates, isAggregate: true))
            .ToFrozenDictionary(one => one.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All signatures, in alphabetic order.</summary>
    public static IReadOnlyList<FunctionSignature> All { get; } = [.. ByName.Values.OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The function of a name, in any case, or null.</summary>
    public static FunctionSignature? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Whether a function makes one value of many rows.</summary>
    public static bool IsAggregate(string name) => Find(name)?.IsAggregate == true;

    private static string FamilyOf(string clock)
    {
        var (name, type) = (clock.Split(' ')[0], clock.Split(' ')[1]);
        return $"""
            {name}(;ANY) :: {type}
            {name}.realtime(;ANY) :: {type}
            {name}.statement(;ANY) :: {type}
            {name}.transaction(;ANY) :: {type}
            {name}.truncate(STRING; ANY, MAP|NODE|RELATIONSHIP) :: {type}
            """;
    }
}
