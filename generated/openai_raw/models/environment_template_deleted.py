from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class EnvironmentTemplateDeleted(Base):
    """Confirms that an environment template was deleted."""

    id: str
    """Id of the environment template."""
    deleted: bool
    """True if the environment template has been deleted."""
    object: Literal["agent.environment.template.deleted"]
    """Object type: always `agent.environment.template.deleted`."""

    _tags = {"object": "agent.environment.template.deleted"}
