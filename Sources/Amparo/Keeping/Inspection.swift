/// One thing that is looked for in the whole data: a source of diagnostics for the check.
///
/// Whatever can say what is wrong, and where, is an inspection: reading references, running scenarios, proving a
/// property of the law. It is added to `DataCheck.inspections`; its kinds of diagnostic are added to
/// `Diagnostic.Kind` with their layer, and each has a sentence in the phrasebooks. What is only seen in a case carries
/// the case as its `witness`.
struct Inspection: Sendable {
  /// Looks at all of the data and says what is wrong with it, in any order.
  var look: @Sendable (WholeData) -> [Diagnostic]
}
