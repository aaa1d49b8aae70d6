"""Where two things stand that are compared, and a difference that was found there."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Site:
    """Where two schemas stand that are compared.

    Attributes:
        owner: The unit that a change is told of: an operation's key, a component's name, or "Old -> New".
        place: Where in the owner.
        old: JSON Pointer in the old document; empty for what is new.
        new: JSON Pointer in the new document; empty for what is gone.
        directions: The directions an operation's part has; None for a component, whose users decide.
        optional: Whether the schema belongs to a property that may be absent.
        name: The property or parameter that it belongs to.
        mild: Whether it is part of an error answer or a header, which are given as they came: nothing there breaks.
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
        """Give the site of a part of this one."""
        return replace(self, place=self.place + place, old=old, new=new, optional=False, name="", open=False)


NOWHERE = Site("", "", "", "")


@dataclass(slots=True)
class Draft:
    """A difference whose level is not known yet, since it depends on who uses its owner.

    Attributes:
        owners: The operations that it is told of at once, where they are several.
    """

    rule: str
    site: Site
    detail: str
    values: dict[str, str]
    owners: tuple[str, ...] = ()
