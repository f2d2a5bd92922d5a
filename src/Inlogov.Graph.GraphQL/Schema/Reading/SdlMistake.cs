namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>The catalog of what can be wrong with an annotated SDL: a stable code and one sentence with its remedy.</summary>
internal static class SdlMistake
{
    public static (string Code, string Message) Syntax(string detail) => ("SDL_SYNTAX", $"The SDL cannot be parsed: {detail.Split("; for more information", 2)[0].TrimEnd('.')}.");

    public static (string Code, string Message) Extension(string what) =>
        ("SDL_EXTENSION", $"`{what}` is not read; put its content into the definition that it extends.");

    public static (string Code, string Message) NotTypeSystem() =>
        ("SDL_NOT_A_DEFINITION", "An operation or fragment has no place in an ontology; remove it.");

    public static (string Code, string Message) Duplicate(string kind, string name) =>
        ("SDL_DUPLICATE", $"{kind} `{name}` is defined twice; rename or remove one of them.");

    public static (string Code, string Message) ReservedName(string name) =>
        ("SDL_RESERVED_NAME", $"The name `{name}` is reserved, because names that begin with two underscores belong to introspection; rename it.");

    public static (string Code, string Message) GeneratedName(string name) =>
        ("SDL_GENERATED_NAME", $"The name `{name}` is one that the API generates; rename the type.");

    public static (string Code, string Message) UnknownAnnotation(string name, string suggestion) =>
        ("SDL_UNKNOWN_ANNOTATION", $"There is no annotation `@{name}`.{suggestion}");

    public static (string Code, string Message) MisplacedAnnotation(string name, string places) =>
        ("SDL_MISPLACED_ANNOTATION", $"`@{name}` has no meaning here; it belongs on {places}.");

    public static (string Code, string Message) RepeatedAnnotation(string name) =>
        ("SDL_REPEATED_ANNOTATION", $"`@{name}` stands here twice; keep one.");

    public static (string Code, string Message) UnknownArgument(string annotation, string name, string suggestion) =>
        ("SDL_UNKNOWN_ARGUMENT", $"`@{annotation}` has no argument `{name}`.{suggestion}");

    public static (string Code, string Message) MissingArgument(string annotation, string name, string expected) =>
        ("SDL_MISSING_ARGUMENT", $"`@{annotation}` needs the argument `{name}`, {expected}.");

    public static (string Code, string Message) WrongArgument(string annotation, string name, string expected) =>
        ("SDL_WRONG_ARGUMENT", $"The argument `{name}` of `@{annotation}` must be {expected}.");

    public static (string Code, string Message) UnannotatedType(string name) =>
        ("SDL_UNANNOTATED_TYPE", $"Type `{name}` does not say what it stands for; add `@node`, `@relationshipProperties`, `@zip` or `@status`.");

    public static (string Code, string Message) InputType(string name) =>
        ("SDL_INPUT_TYPE", $"Input type `{name}` has no use, because filters and orders are generated; remove it.");

    public static (string Code, string Message) UnknownScalar(string name) =>
        ("SDL_UNKNOWN_SCALAR", $"There is no scalar `{name}`; use `ID`, `String`, `Int`, `Long`, `Float`, `Boolean`, `Date`, `DateTime`, `URL` or an enum.");

    public static (string Code, string Message) UnknownType(string name, string suggestion) =>
        ("SDL_UNKNOWN_TYPE", $"There is no type `{name}`.{suggestion}");

    public static (string Code, string Message) NotAPlace(string name, string expected) =>
        ("SDL_WRONG_TYPE", $"`{name}` cannot stand here; {expected}.");

    public static (string Code, string Message) NestedList() =>
        ("SDL_NESTED_LIST", "A property cannot be a list of lists; use one list.");

    public static (string Code, string Message) FieldArguments(string field) =>
        ("SDL_FIELD_ARGUMENTS", $"Field `{field}` declares arguments, but those of the API are generated; remove them.");

    public static (string Code, string Message) UnexplainedRelation(string field, string type) =>
        ("SDL_UNEXPLAINED_RELATION", $"Field `{field}` leads to `{type}` but does not say how; add `@relationship` or `@through`.");

    public static (string Code, string Message) RelationToScalar(string field, string annotation) =>
        ("SDL_RELATION_TO_SCALAR", $"Field `{field}` is a property, so `@{annotation}` cannot stand on it; give it a node type, or remove the annotation.");

    public static (string Code, string Message) NullableRelation(string field, string type) =>
        ("SDL_NULLABLE_RELATION", $"Field `{field}` must be `[{type}!]!` (many) or `{type}` (one or none), because relations hold no nulls and cannot be promised.");

    public static (string Code, string Message) ToOneThrough(string field, string type) =>
        ("SDL_TO_ONE_THROUGH", $"Field `{field}` goes through a pattern and must be `[{type}!]!`.");

    public static (string Code, string Message) UniqueList(string field) =>
        ("SDL_UNIQUE_LIST", $"Field `{field}` is a list and cannot be `@unique`; remove the annotation.");

    public static (string Code, string Message) FulltextType(string field) =>
        ("SDL_FULLTEXT_TYPE", $"Field `{field}` holds no text and cannot be `@fulltext`; remove the annotation.");

    public static (string Code, string Message) NoKey(string type) =>
        ("SDL_NO_KEY", $"Type `{type}` has no `@unique` field, without which its pages have no stable order; mark one.");

    public static (string Code, string Message) NullableKey(string field) =>
        ("SDL_NULLABLE_KEY", $"Field `{field}` is `@unique` and must not be null; add `!`.");

    public static (string Code, string Message) NoSharedKey(string name) =>
        ("SDL_NO_SHARED_KEY", $"The members of `{name}` share no `@unique` field of the same property, without which their pages have no stable order; give them one.");

    public static (string Code, string Message) NoMembers(string name) =>
        ("SDL_NO_MEMBERS", $"No node type belongs to `{name}`; let one implement it, or remove it.");

    public static (string Code, string Message) InterfaceField(string type, string @interface, string field) =>
        ("SDL_INTERFACE_FIELD", $"Type `{type}` implements `{@interface}` but has no field `{field}` of the same type and property; add it.");

    public static (string Code, string Message) InterfaceRelation(string field) =>
        ("SDL_INTERFACE_RELATION", $"Interface field `{field}` is no property; interfaces hold properties only.");

    public static (string Code, string Message) DuplicateRoot(string name) =>
        ("SDL_DUPLICATE_ROOT", $"Two root fields are called `{name}`; give one type another `singular` or `plural` in `@node`.");

    public static (string Code, string Message) GeneratedRoot(string name) =>
        ("SDL_GENERATED_ROOT", $"The API has a root field `{name}` of its own; give the type another `singular` or `plural` in `@node`, or the field another name.");

    public static (string Code, string Message) UnannotatedRoot(string name) =>
        ("SDL_UNANNOTATED_ROOT", $"Root field `{name}` does not say where it begins; add `@root` or `@through`.");

    public static (string Code, string Message) RootType(string field) =>
        ("SDL_ROOT_TYPE", $"Root field `{field}` must be a list of a node type, `[T!]!`.");

    public static (string Code, string Message) RootArgument(string field, string argument, string expected) =>
        ("SDL_ROOT_ARGUMENT", $"Root field `{field}` needs an argument `{argument}`, {expected}.");

    public static (string Code, string Message) UnusedRootArgument(string field, string argument) =>
        ("SDL_ROOT_ARGUMENT", $"Argument `{argument}` of root field `{field}` is used by nothing; name it in `by` or `widen`, or remove it.");

    public static (string Code, string Message) Operation(string operation) =>
        ("SDL_OPERATION", $"The graph is only read, so a root type for `{operation}` has no meaning; remove it.");

    public static (string Code, string Message) Pattern(string detail) =>
        ("SDL_PATTERN", $"The pattern is not a chain like `(this)<-[:TYPE]-(a:Label)-[:TYPE]->(node:Label)`: {detail}");

    public static (string Code, string Message) PatternLabel(string label, string suggestion) =>
        ("SDL_PATTERN_LABEL", $"No node type has the label `{label}`.{suggestion}");

    public static (string Code, string Message) PatternRelationship(string type, string suggestion) =>
        ("SDL_PATTERN_RELATIONSHIP", $"No `@relationship` has the type `{type}`.{suggestion}");

    public static (string Code, string Message) PatternHop(string type, string start, string end) =>
        ("SDL_PATTERN_HOP", $"No `@relationship` lets `{type}` lead from `{start}` to `{end}`; turn the arrow, or correct a label.");

    public static (string Code, string Message) PatternCount(string variable) =>
        ("SDL_PATTERN_COUNT", $"The pattern has no node `{variable}` with a label between `this` and `node` to count; name one.");

    public static (string Code, string Message) PatternEnd(string label, string type) =>
        ("SDL_PATTERN_END", $"The pattern ends at `{label}`, but the field's type is `{type}`; correct one of them.");

    public static (string Code, string Message) Order(string detail) =>
        ("SDL_ORDER", $"The order is not like `[{{ name: ASC }}, {{ edge: {{ position: ASC }} }}]`: {detail}");

    public static (string Code, string Message) Stored(string value) =>
        ("SDL_STORED", $"Two values of the enum are stored as `{value}`; give one another text in `@stored`.");

    public static (string Code, string Message) ZipField(string field, string detail) =>
        ("SDL_ZIP", $"Field `{field}` of a `@zip` type {detail}.");

    public static (string Code, string Message) SecondStatus(string name, string other) =>
        ("SDL_SECOND_STATUS", $"`{name}` and `{other}` are both `@status`, but a graph has one; merge the two types.");

    public static (string Code, string Message) Confidence(string field) =>
        ("SDL_CONFIDENCE", $"Field `{field}` is `@confidence` and must be a `Float!` of a `@relationshipProperties` type, or of an interface that such types implement; correct its type, or remove the annotation.");

    public static (string Code, string Message) RedirectsWithoutId(string name) =>
        ("SDL_REDIRECTS", $"`{name}` is no interface with a unique `ID` that node types implement, so nothing can redirect to it; move `@redirects` to the one that is.");

    public static (string Code, string Message) ComputedProperty(string field, string annotation) =>
        ("SDL_COMPUTED", $"Field `{field}` is computed, so `@{annotation}`, which is about a property, cannot stand on it; remove one of the two.");

    public static (string Code, string Message) ComputedName(string name) =>
        ("SDL_COMPUTED", $"The expression uses `{name}`, a name that statements give to variables of their own; choose another.");

    public static (string Code, string Message) ComputedExpression(string detail) =>
        ("SDL_COMPUTED", $"The expression is no Cypher over `this`: {detail}");

    public static (string Code, string Message) NoQuery() =>
        ("SDL_NO_NODES", "The SDL has no type with `@node`, so that there is nothing to ask for; annotate one.");
}
