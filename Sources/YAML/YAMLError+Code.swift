extension YAMLError {
  /// What can be wrong with the form of a file.
  ///
  /// The raw value is the phrasebook's key. After a *fatal* problem there is no document; the
  /// others are collected, so that one run reports them all.
  public enum Code: String, CaseIterable, Sendable {
    // MARK: What the data does not use

    /// A key (`word`) stands twice in a mapping; `number` is the line of the first.
    case duplicateKey = "yaml_duplicate_key"
    /// A key is a list or a mapping.
    case keyNotText = "yaml_key_not_text"
    /// A key is longer than `number` bytes.
    case longKey = "yaml_long_key"
    /// A bare word (`word`) that other readers take for a truth value: it wants quotes.
    case bareWord = "yaml_bare_word"
    /// A bare key (`word`) that other readers take for a truth value: it wants quotes.
    case bareKey = "yaml_bare_key"
    /// An anchor, `&word`.
    case anchor = "yaml_anchor"
    /// An alias, `*word`.
    case alias = "yaml_alias"
    /// A tag, `word`.
    case tag = "yaml_tag"
    /// A merge key, `<<`.
    case mergeKey = "yaml_merge_key"
    /// A directive: a line that begins with `%`. Fatal.
    case directive = "yaml_directive"
    /// A second document in the file. Fatal.
    case secondDocument = "yaml_second_document"
    /// Nothing but white space and comments. Fatal.
    case empty = "yaml_empty"

    // MARK: Bytes

    /// A tab outside quotes and block text. Fatal where it stands for indentation.
    case tab = "yaml_tab"
    /// A carriage return: lines end with LF alone. Reported once a file.
    case carriageReturn = "yaml_carriage_return"
    /// Bytes that are not UTF-8. Fatal.
    case invalidUTF8 = "yaml_invalid_utf8"
    /// U+0000. Fatal.
    case nul = "yaml_nul"
    /// A control character; `word` is its code point. Fatal.
    case controlCharacter = "yaml_control_character"
    /// A line break other than LF (`word` is its code point). Fatal.
    case otherLineBreak = "yaml_other_line_break"

    // MARK: Too much

    /// The file has more than `number` bytes. Fatal.
    case tooLarge = "yaml_too_large"
    /// Nested deeper than `number`. Fatal.
    case tooDeep = "yaml_too_deep"
    /// More than `number` nodes. Fatal.
    case tooManyNodes = "yaml_too_many_nodes"
    /// No memory for the reader. Fatal.
    case noMemory = "yaml_no_memory"

    // MARK: Not YAML. All fatal; `number`, where there is one, is the line where the matter began

    /// A `:` where no key can be, often in a text that wants quotes.
    case colonNotAllowed = "yaml_colon_not_allowed"
    /// A `-` where no list can be.
    case dashNotAllowed = "yaml_dash_not_allowed"
    /// A `?` where no key can be.
    case keyNotAllowed = "yaml_key_not_allowed"
    /// A key without its `:`.
    case missingColon = "yaml_missing_colon"
    /// A character that cannot begin a value without quotes; `word` is the character.
    case strangeCharacter = "yaml_strange_character"
    /// A quote that is never closed.
    case unclosedQuote = "yaml_unclosed_quote"
    /// An escape in double quotes that YAML does not know.
    case badEscape = "yaml_bad_escape"
    /// What follows `|` or `>` on its line.
    case badBlockHeader = "yaml_bad_block_header"
    /// The indentation fits no mapping that is open.
    case expectedKey = "yaml_expected_key"
    /// The indentation fits no list that is open.
    case expectedDash = "yaml_expected_dash"
    /// A `[` without its `]`, or a `,` missing.
    case unclosedBracket = "yaml_unclosed_bracket"
    /// A `{` without its `}`, or a `,` missing.
    case unclosedBrace = "yaml_unclosed_brace"
    /// No value where one must be.
    case expectedValue = "yaml_expected_value"
    /// Something after the end of the document.
    case afterEnd = "yaml_after_end"

    // MARK: Not JSON, or not a row of a table. Fatal

    /// A key without double quotes, or none where one must be.
    case unquotedKey = "yaml_unquoted_key"
    /// Neither a `,` nor the end of the list or mapping.
    case missingComma = "yaml_missing_comma"
    /// Digits that are no number as JSON writes it.
    case notANumber = "yaml_not_a_number"
    /// A line longer than `number` bytes.
    case longLine = "yaml_long_line"
    /// A row with more or fewer cells than the header; `word` is how many it has.
    case cellCount = "yaml_cell_count"
    /// A quote in a cell that is not in quotes, or something after the closing quote of a cell.
    case quoteInCell = "yaml_quote_in_cell"

    /// Any other fault.
    case notYAML = "yaml_not_yaml"
  }
}
