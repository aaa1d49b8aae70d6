from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    class CreateFineTuningJobRequestIntegrationsItemWandbDict(TypedDict, total=False):
        project: Required[str]
        name: str | None
        """Name of the wandb."""
        entity: str | None
        tags: Sequence[str]


@model
class CreateFineTuningJobRequestIntegrationsItemWandb(Base):
    """The value of `CreateFineTuningJobRequestIntegrationsItem.wandb`."""

    project: str
    name: str | None = None
    """Name of the wandb."""
    entity: str | None = None
    tags: list[str] | None = absent
