from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.skill_resource import SkillResource


@model
class SkillListResource(Base):
    """A page of skills."""

    object: Literal["list"]
    """The kind of object: always `list`."""
    data: list[SkillResource]
    """The items of this page."""
    first_id: str | None
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str | None
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""

    _nested = {"data": ["SkillResource"]}
    _tags = {"object": "list"}
