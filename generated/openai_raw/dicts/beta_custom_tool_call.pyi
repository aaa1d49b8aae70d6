"""What requests take instead of the models in ``models.beta_custom_tool_call``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..unions import BetaToolCallCallerInput

BetaCustomToolCallDict = TypedDict(
    "BetaCustomToolCallDict",
    {
        "agent": BetaAgentTag | BetaAgentTagDict | None,
        "type": Required[Literal["custom_tool_call"]],
        "id": str,
        "call_id": Required[str],
        "caller": BetaToolCallCallerInput | None,
        "namespace": str,
        "name": Required[str],
        "input": Required[str],
        "async": bool,
    },
    total=False,
)
