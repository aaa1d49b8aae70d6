from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.agent_browser_authentication_submit_param_fields_item import AgentBrowserAuthenticationSubmitParamFieldsItem, AgentBrowserAuthenticationSubmitParamFieldsItemDict

    class AgentBrowserAuthenticationSubmitParamDict(TypedDict, total=False):
        action: Required[Literal['submit']]
        """What to do with the request. Always `submit`."""
        fields: Required[Sequence[AgentBrowserAuthenticationSubmitParamFieldsItem | AgentBrowserAuthenticationSubmitParamFieldsItemDict]]
        """The fields of the form to be filled in."""
        type: Required[Literal['browser_authentication']]
        """Which kind it is. Always `browser_authentication`."""
        selected_option: str | None
        """The choice that was made. Null if there was none to make."""


@model
class AgentBrowserAuthenticationSubmitParam(Base):
    """Log in at a web site with these values."""

    action: Literal['submit']
    """What to do with the request. Always `submit`."""
    fields: list[AgentBrowserAuthenticationSubmitParamFieldsItem]
    """The fields of the form to be filled in."""
    type: Literal['browser_authentication']
    """Which kind it is. Always `browser_authentication`."""
    selected_option: str | None = None
    """The choice that was made. Null if there was none to make."""

    _nested = {'fields': ['AgentBrowserAuthenticationSubmitParamFieldsItem']}
    _tags = {'action': 'submit', 'type': 'browser_authentication'}
