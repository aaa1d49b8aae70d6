"""What requests take instead of the models in ``models.beta_function_tool_call``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_function_tool_call import BetaFunctionToolCallStatusInput
from ..unions import BetaToolCallCallerInput

BetaFunctionToolCallDict = TypedDict(
    "BetaFunctionToolCallDict",
    {
        "agent": BetaAgentTag | BetaAgentTagDict | None,
        "id": str,
        "type": Required[Literal["function_call"]],
        "call_id": Required[str],
        "caller": BetaToolCallCallerInput | None,
        "namespace": str,
        "name": Required[str],
        "arguments": Required[str],
        "status": BetaFunctionToolCallStatusInput,
        "async": bool,
    },
    total=False,
)
