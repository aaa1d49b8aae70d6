from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    class CreateFineTuningJobRequestIntegrationsItemWandbDict(TypedDict, total=False):
        project: Required[str]
        """Project that the run belongs to."""
        name: str | None
        """Name of the wandb."""
        entity: str | None
        """User or team that the run belongs to; None for the owner of the key."""
        tags: Sequence[str]
        """Labels for the run."""


@model
class CreateFineTuningJobRequestIntegrationsItemWandb(Base):
    """Where Weights and Biases puts a job's metrics."""

    project: str
    """Project that the run belongs to."""
    name: str | None = None
    """Name of the wandb."""
    entity: str | None = None
    """User or team that the run belongs to; None for the owner of the key."""
    tags: list[str] | None = absent
    """Labels for the run."""
