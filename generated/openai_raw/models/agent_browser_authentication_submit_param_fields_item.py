from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class AgentBrowserAuthenticationSubmitParamFieldsItemDict(TypedDict, total=False):
        field_id: Required[str]
        """Id of the field."""
        value: Required[str]
        """What was filled in."""


@model
class AgentBrowserAuthenticationSubmitParamFieldsItem(Base):
    """A field of a form, filled in."""

    field_id: str
    """Id of the field."""
    value: str
    """What was filled in."""
