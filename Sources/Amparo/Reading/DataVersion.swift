/// The version of the data's form. What the data says is told apart by its digest.
enum DataVersion {
  static let text = "1"
}
