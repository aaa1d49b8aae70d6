from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaResponseConfigurationUpdateItemAgentDict(TypedDict, total=False):
        agent_name: Required[str]
        """Which agent it is, by its name."""


@model
class BetaResponseConfigurationUpdateItemAgent(Base):
    """The agent whose settings change."""

    agent_name: str
    """Which agent it is, by its name."""
