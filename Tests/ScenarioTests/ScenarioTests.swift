// The worked situations of Data/scenarios are run from here.
