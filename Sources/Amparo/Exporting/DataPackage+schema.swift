extension DataPackage {
  /// The columns of a table, its key, and what it points to (Table Schema).
  func write(schemaOf table: DataTable, to json: inout JSONWriter) {
    json.object { json in
      json.key("fields")
      json.array { json in
        for column in table.columns { write(column, to: &json) }
      }
      json.field("primaryKey", table.key)
      let references = table.columns.filter { $0.target != nil }
      if !references.isEmpty {
        json.key("foreignKeys")
        json.array { json in
          for column in references { write(referenceOf: column, in: table, to: &json) }
        }
      }
      json.field("missingValues", [""])
    }
  }

  private func write(_ column: DataTable.Column, to json: inout JSONWriter) {
    json.object { json in
      json.field("name", column.name)
      switch column.kind {
      case .text, .word: json.field("type", "string")
      case .number: json.field("type", "integer")
      case .day: json.field("type", "date")
      }
      json.field("description", meaning(of: column))
      if let words = constraint(of: column) {
        json.key("constraints")
        json.object { json in
          if column.isRequired {
            json.key("required")
            json.truth()
          }
          if !words.isEmpty { json.field("enum", words) }
        }
      }
    }
  }

  /// The words of a column's list, empty where it has none; nil where nothing constrains it.
  private func constraint(of column: DataTable.Column) -> [String]? {
    if case .word(let words) = column.kind { return words }
    return column.isRequired ? [] : nil
  }

  private func meaning(of column: DataTable.Column) -> String {
    let meaning = phrasebook.say("export.column.\(column.base)")
    guard let language = column.language else { return meaning }
    return phrasebook.say(
      "export.in_language",
      ["meaning": meaning, "language": phrasebook.say("language_name.\(language)")])
  }

  private func write(
    referenceOf column: DataTable.Column, in table: DataTable, to json: inout JSONWriter
  ) {
    guard let target = column.target else { return }
    json.object { json in
      json.field("fields", [column.name])
      json.key("reference")
      json.object { json in
        // A table points to itself by an empty name.
        json.field("resource", target == table.name ? "" : target)
        json.field("fields", [DataTable.keyColumn(of: target)])
      }
    }
  }
}
