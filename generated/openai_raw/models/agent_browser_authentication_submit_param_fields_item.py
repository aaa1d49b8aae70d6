from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class AgentBrowserAuthenticationSubmitParamFieldsItemDict(TypedDict, total=False):
        field_id: Required[str]
        value: Required[str]


@model
class AgentBrowserAuthenticationSubmitParamFieldsItem(Base):
    """Agent browser authentication submit param fields item."""

    field_id: str
    value: str
