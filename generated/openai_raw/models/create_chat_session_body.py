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
    user: str
    """Not empty."""
    expires_after: ExpiresAfterParam | None = absent
    """When it expires, counted from an anchor."""
    rate_limits: RateLimitsParam | None = absent
    chatkit_configuration: ChatkitConfigurationParam | None = absent

    _nested = {'workflow': 'WorkflowParam', 'expires_after': 'ExpiresAfterParam', 'rate_limits': 'RateLimitsParam', 'chatkit_configuration': 'ChatkitConfigurationParam'}
