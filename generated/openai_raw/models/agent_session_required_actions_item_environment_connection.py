from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionRequiredActionsItemEnvironmentConnection(Base):
    """The session waits for your environment to connect."""

    environment_id: str
    """Id of the environment."""
    type: Literal['environment_connection']
    """Which kind it is. Always `environment_connection`."""
    _tags = {'type': 'environment_connection'}
