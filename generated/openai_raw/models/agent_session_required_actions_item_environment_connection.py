from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionRequiredActionsItemEnvironmentConnection(Base):
    """Agent session required actions item environment connection."""

    environment_id: str
    type: Literal['environment_connection']
    _tags = {'type': 'environment_connection'}
