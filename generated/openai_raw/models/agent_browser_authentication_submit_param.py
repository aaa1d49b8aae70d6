from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.agent_browser_authentication_submit_param_fields_item import AgentBrowserAuthenticationSubmitParamFieldsItem, AgentBrowserAuthenticationSubmitParamFieldsItemDict

    class AgentBrowserAuthenticationSubmitParamDict(TypedDict, total=False):
        action: Required[Literal['submit']]
        """Always `submit`."""
        fields: Required[Sequence[AgentBrowserAuthenticationSubmitParamFieldsItem | AgentBrowserAuthenticationSubmitParamFieldsItemDict]]
        type: Required[Literal['browser_authentication']]
        """Tells this object from others that can stand in its place: always `browser_authentication`."""
        selected_option: str | None


@model
class AgentBrowserAuthenticationSubmitParam(Base):
    """The value of `AgentSessionInputAgentSessionInputComputerUseApprovalRequestResult.response`."""

    action: Literal['submit']
    """Always `submit`."""
    fields: list[AgentBrowserAuthenticationSubmitParamFieldsItem]
    type: Literal['browser_authentication']
    """Tells this object from others that can stand in its place: always `browser_authentication`."""
    selected_option: str | None = None

    _nested = {'fields': ['AgentBrowserAuthenticationSubmitParamFieldsItem']}
    _tags = {'action': 'submit', 'type': 'browser_authentication'}
