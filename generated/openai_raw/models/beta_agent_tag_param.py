from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaAgentTagParamDict(TypedDict, total=False):
        agent_name: Required[str]


@model
class BetaAgentTagParam(Base):
    """The value of `BetaProgramOutputItemParam.agent`, `BetaProgramItemParam.agent` and others."""

    agent_name: str
