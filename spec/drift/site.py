"""The positions of two compared things, and a difference found there."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Site:
    """The positions of two compared schemas.

    Attributes:
        owner: What a change is attributed to: an operation's key, a component's name, or "Old -> New".
        place: Where in the owner.
        old: JSON Pointer in the old document; empty for what is new.
        new: JSON Pointer in the new document; empty for what is gone.
        directions: The directions of an operation's part; None for a component, whose users decide.
        optional: Whether the schema belongs to a property that may be absent.
        name: The property or parameter that it belongs to.
        mild: Whether it is part of an error answer or a header, which are passed on unparsed: nothing there breaks.
        open: Whether any string is allowed beside the values of an enum.
    """

    owner: str
    place: str
    old: str
    new: str
    directions: str | None = None
    optional: bool = False
    name: str = ""
    mild: bool = False
    open: bool = False

    def inside(self, place: str, old: str, new: str) -> "Site":
        """Return the site of a part of this one."""
        return replace(self, place=self.place + place, old=old, new=new, optional=False, name="", open=False)


NOWHERE = Site("", "", "", "")


@dataclass(slots=True)
class Draft:
    """A difference whose level is not known yet, because it depends on who uses its owner.

    Attributes:
        owners: The operations that it is reported for at once, if there are several.
    """

    rule: str
    site: Site
    detail: str
    values: dict[str, str]
    owners: tuple[str, ...] = ()
