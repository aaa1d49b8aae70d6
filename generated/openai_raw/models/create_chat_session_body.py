from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.chatkit_configuration_param import ChatkitConfigurationParam
    from ..models.expires_after_param import ExpiresAfterParam
    from ..models.rate_limits_param import RateLimitsParam
    from ..models.workflow_param import WorkflowParam


@model
class CreateChatSessionBody(Base):
    """The body of `POST /chatkit/sessions`."""

    workflow: WorkflowParam
    """The workflow that answers."""
    user: str
    """Your id of the end user, to whom the threads belong. Not empty."""
    expires_after: ExpiresAfterParam | None = absent
    """When the session expires."""
    rate_limits: RateLimitsParam | None = absent
    """How often the session may be used."""
    chatkit_configuration: ChatkitConfigurationParam | None = absent
    """What the session's interface offers."""

    _nested = {'workflow': 'WorkflowParam', 'expires_after': 'ExpiresAfterParam', 'rate_limits': 'RateLimitsParam', 'chatkit_configuration': 'ChatkitConfigurationParam'}
