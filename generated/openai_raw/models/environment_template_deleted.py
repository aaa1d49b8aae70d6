from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class EnvironmentTemplateDeleted(Base):
    """Says that an agent environment template was deleted."""

    id: str
    """Id of the agent environment template."""
    deleted: bool
    """True once the agent environment template is deleted."""
    object: Literal["agent.environment.template.deleted"]
    """The kind of object: always `agent.environment.template.deleted`."""

    _tags = {"object": "agent.environment.template.deleted"}
