from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionRequiredActionsItemEnvironmentConnection(Base):
    """The value of `AgentSession.required_actions`."""

    environment_id: str
    """Id of the environment."""
    type: Literal['environment_connection']
    """Tells this object from others that can stand in its place: always `environment_connection`."""
    _tags = {'type': 'environment_connection'}
