extension Law {
  /// Whether it is law on a day: in force, passed with its first day fixed, or repealed with its last day known.
  ///
  /// What has no first day in the data is taken to be as old as this data goes.
  public func isInForce(on day: CivilDate) -> Bool {
    switch status {
    case .inForce: break
    case .enacted where inForce?.from != nil: break
    case .repealed where inForce?.to != nil: break
    case .enacted, .repealed, .bill, .directivePending, .struckDown: return false
    }
    if let from = inForce?.from, day < from { return false }
    if let to = inForce?.to, day >= to { return false }
    return true
  }
}

extension Membership {
  /// Whether the place is a member on a day.
  public func holds(on day: CivilDate) -> Bool {
    if let from, day < from { return false }
    if let to, day >= to { return false }
    return true
  }

  /// The same membership as a reader of that day knew it: when it would end was not known.
  fileprivate func known(on day: CivilDate) -> Membership? {
    holds(on: day) ? Membership(place: place, from: from, to: nil) : nil
  }
}

extension [Membership] {
  /// The memberships that hold on a day.
  func held(on day: CivilDate) -> [Membership] { compactMap { $0.known(on: day) } }
}
