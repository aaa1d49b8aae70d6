from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class AgentBrowserAuthenticationSubmitParamFieldsItemDict(TypedDict, total=False):
        field_id: Required[str]
        """Id of the field."""
        value: Required[str]


@model
class AgentBrowserAuthenticationSubmitParamFieldsItem(Base):
    """The value of `AgentBrowserAuthenticationSubmitParam.fields`."""

    field_id: str
    """Id of the field."""
    value: str
