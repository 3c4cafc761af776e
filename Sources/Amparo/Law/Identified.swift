/// Something that stands once, so that what was worked out for it can be found again by what it is.
protocol Identified: AnyObject, Sendable {}
