"""What the codes in links begin with, so that a link's kind can be told before it is looked up."""

NEIGHBOUR_LINK = "a_"
"""An ambassador's own link, for the neighbours they bring."""
CODE_LINK = "v_"
"""A voting code on paper."""
