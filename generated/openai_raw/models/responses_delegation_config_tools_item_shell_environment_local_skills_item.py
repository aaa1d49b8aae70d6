from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItemDict(TypedDict, total=False):
        description: Required[str]
        """What the tool does: the model decides by it when to call the tool, and how."""
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""
        path: Required[str]
        """Where the skill lies."""


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem(Base):
    """A tool that the model may call."""

    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    path: str
    """Where the skill lies."""
