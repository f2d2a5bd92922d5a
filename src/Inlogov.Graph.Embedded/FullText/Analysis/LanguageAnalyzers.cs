using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Bg;
using Lucene.Net.Analysis.Br;
using Lucene.Net.Analysis.Ca;
using Lucene.Net.Analysis.Ckb;
using Lucene.Net.Analysis.Cz;
using Lucene.Net.Analysis.Da;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.El;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Eu;
using Lucene.Net.Analysis.Fa;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Ga;
using Lucene.Net.Analysis.Gl;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.Hu;
using Lucene.Net.Analysis.Hy;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.In;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Lv;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.No;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ro;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.Tr;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;
using Lucene.Net.Util;
using static Inlogov.Graph.Embedded.FullText.Analysis.AnalyzerCatalog;

namespace Inlogov.Graph.Embedded.FullText.Analysis;

/// <summary>The analyzers of languages: each is what Lucene 9 composes, of the parts that Lucene.NET has.</summary>
internal static class LanguageAnalyzers
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>All of them.</summary>
    public static IEnumerable<AnalyzerDefinition> All() =>
    [
        Of("arabic", () => ArabicAnalyzer.DefaultStopSet, stem: input => new ArabicStemFilter(new ArabicNormalizationFilter(input)), normalise: input => new ArabicNormalizationFilter(Lower(input))),
        Snowball("armenian", () => ArmenianAnalyzer.DefaultStopSet, () => new ArmenianStemmer()),
        Snowball("basque", () => BasqueAnalyzer.DefaultStopSet, () => new BasqueStemmer()),
        Of("brazilian", () => BrazilianAnalyzer.DefaultStopSet, stem: input => new BrazilianStemFilter(input)),
        Of("bulgarian", () => BulgarianAnalyzer.DefaultStopSet, stem: input => new BulgarianStemFilter(input)),
        Snowball("catalan", () => CatalanAnalyzer.DefaultStopSet, () => new CatalanStemmer(), Articles("d", "l", "m", "n", "s", "t")),
        Of("czech", () => CzechAnalyzer.DefaultStopSet, stem: input => new CzechStemFilter(input)),
        Snowball("danish", () => DanishAnalyzer.DefaultStopSet, () => new DanishStemmer()),
        Snowball("dutch", () => DutchAnalyzer.DefaultStopSet, () => new Lucene.Net.Tartarus.Snowball.Ext.DutchStemmer()),
        Snowball("finnish", () => FinnishAnalyzer.DefaultStopSet, () => new FinnishStemmer()),
        Of("french", FrenchStopWords, input => new FrenchLightStemFilter(input), FrenchAnalyzer.DEFAULT_ARTICLES),
        Of("galician", () => GalicianAnalyzer.DefaultStopSet, stem: input => new GalicianStemFilter(input)),
        Of("german", () => GermanAnalyzer.DefaultStopSet, stem: input => new GermanLightStemFilter(new GermanNormalizationFilter(input)), normalise: input => new GermanNormalizationFilter(Lower(input))),
        Lowered("greek", () => GreekAnalyzer.DefaultStopSet, input => new GreekLowerCaseFilter(Version, input), input => new GreekStemFilter(input)),
        Lowered("hindi", () => HindiAnalyzer.DefaultStopSet, input => new HindiNormalizationFilter(new IndicNormalizationFilter(Lower(input))), input => new HindiStemFilter(input)),
        Snowball("hungarian", () => HungarianAnalyzer.DefaultStopSet, () => new HungarianStemmer()),
        Of("indonesian", () => IndonesianAnalyzer.DefaultStopSet, stem: input => new IndonesianStemFilter(input)),
        Lowered("irish", () => IrishAnalyzer.DefaultStopSet, Irish, input => new SnowballFilter(input, new IrishStemmer())),
        Of("italian", () => ItalianAnalyzer.DefaultStopSet, input => new ItalianLightStemFilter(input), ItalianArticles()),
        Of("latvian", () => LatvianAnalyzer.DefaultStopSet, stem: input => new LatvianStemFilter(input)),
        Snowball("norwegian", () => NorwegianAnalyzer.DefaultStopSet, () => new NorwegianStemmer()),
        Persian(),
        Of("portuguese", () => PortugueseAnalyzer.DefaultStopSet, stem: input => new PortugueseLightStemFilter(input)),
        Snowball("romanian", () => RomanianAnalyzer.DefaultStopSet, () => new RomanianStemmer()),
        Snowball("russian", () => RussianAnalyzer.DefaultStopSet, () => new RussianStemmer()),
        Lowered("sorani", () => SoraniAnalyzer.DefaultStopSet, input => Lower(new SoraniNormalizationFilter(input)), input => new SoraniStemFilter(input)),
        Of("spanish", () => SpanishAnalyzer.DefaultStopSet, stem: input => new SpanishLightStemFilter(input)),
        Snowball("swedish", () => SwedishAnalyzer.DefaultStopSet, () => new SwedishStemmer()),
        Lowered("turkish", () => TurkishAnalyzer.DefaultStopSet, input => new TurkishLowerCaseFilter(new ApostropheFilter(input)), input => new SnowballFilter(input, new TurkishStemmer())),
    ];

    private static AnalyzerDefinition Snowball(string name, Func<CharArraySet> stopWords, Func<SnowballProgram> stemmer, CharArraySet? articles = null) =>
        Of(name, stopWords, input => new SnowballFilter(input, stemmer()), articles);

    // Words lose their articles, then go to lower case, are sifted and stemmed.
    private static AnalyzerDefinition Of(
        string name, Func<CharArraySet> stopWords, Func<TokenStream, TokenStream> stem, CharArraySet? articles = null, Func<TokenStream, TokenStream>? normalise = null)
    {
        Func<TokenStream, TokenStream> lower = articles is null ? Lower : input => Lower(new ElisionFilter(input, articles));
        return new AnalyzerDefinition(name, Describe(name), stopWords, Words, input => stem(Without(stopWords(), lower(input))), normalise ?? lower);
    }

    private static AnalyzerDefinition Lowered(
        string name, Func<CharArraySet> stopWords, Func<TokenStream, TokenStream> lower, Func<TokenStream, TokenStream> stem) =>
        new(name, Describe(name), stopWords, Words, input => stem(Without(stopWords(), lower(input))), lower);

    private static AnalyzerDefinition Persian()
    {
        return new AnalyzerDefinition(
            "persian", Describe("persian"), () => PersianAnalyzer.DefaultStopSet, Read, input => Without(PersianAnalyzer.DefaultStopSet, Normalise(input)), Normalise);

        static Tokenizer Read(TextReader reader) => Words(new PersianCharFilter(reader));

        static TokenStream Normalise(TokenStream input) => new PersianNormalizationFilter(new ArabicNormalizationFilter(Lower(input)));
    }

    private static string Describe(string name) =>
        $"Words of {char.ToUpperInvariant(name[0])}{name[1..]}, stemmed where the language allows it, without its stop words.";

    // Neo4j's list lacks one word of Lucene.NET's.
    private static CharArraySet FrenchStopWords() => new(Version, FrenchAnalyzer.DefaultStopSet.Where(word => word != "as"), ignoreCase: false);

    private static TokenStream Irish(TokenStream input) =>
        new IrishLowerCaseFilter(new ElisionFilter(Without(Articles("h", "n", "t"), input), Articles("d", "m", "b")));

    private static CharArraySet ItalianArticles() => Articles(
        "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d");

    private static CharArraySet Articles(params string[] articles) => new(Version, articles, ignoreCase: true);
}
