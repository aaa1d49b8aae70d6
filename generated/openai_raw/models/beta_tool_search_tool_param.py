from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_tool_search_execution_type import BetaToolSearchExecutionType, BetaToolSearchExecutionTypeInput
    from ..unions import BetaEmptyModelParam, BetaEmptyModelParamInput

    class BetaToolSearchToolParamDict(TypedDict, total=False):
        type: Required[Literal['tool_search']]
        execution: BetaToolSearchExecutionTypeInput
        description: str | None
        parameters: BetaEmptyModelParamInput | None


@model
class BetaToolSearchToolParam(Base):
    """Beta tool search tool param."""

    type: Literal['tool_search']
    execution: BetaToolSearchExecutionType | None = absent
    description: str | None = None
    parameters: BetaEmptyModelParam | None = None
    _tags = {'type': 'tool_search'}
