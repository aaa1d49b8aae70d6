from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItemDict(TypedDict, total=False):
        description: Required[str]
        name: Required[str]
        path: Required[str]


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem(Base):
    """Responses delegation config tools item shell environment local skills item."""

    description: str
    name: str
    path: str
