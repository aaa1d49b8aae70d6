from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class CreateBetaAgentsSessionsRequestAgentExperimentalDict(TypedDict, total=False):
        time_awareness: bool


@model
class CreateBetaAgentsSessionsRequestAgentExperimental(Base):
    """The value of `CreateBetaAgentsSessionsRequestAgent.experimental`."""

    time_awareness: bool | None = absent
