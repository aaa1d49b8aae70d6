from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..models.create_message_request import CreateMessageRequest
    from ..models.enums import AssistantSupportedModels
    from ..models.truncation_object import TruncationObject
    from ..unions import (
        AssistantsApiResponseFormatOption,
        AssistantsApiToolChoiceOption,
        Metadata,
        ParallelToolCalls,
        ReasoningEffort,
    )


@model
class CreateRunRequest(Base):
    """The body of `POST /threads/{thread_id}/runs`."""

    assistant_id: str
    """Id of the assistant."""
    model: str | AssistantSupportedModels | None = None
    """The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`,
    `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`,
    `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more."""
    reasoning_effort: ReasoningEffort = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    additional_instructions: str | None = None
    """Text added to the assistant's instructions for this run only."""
    additional_messages: list[CreateMessageRequest] | None = None
    """Messages added to the thread before the run begins."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None = None
    """The tools that the model could call. At most 20 items."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    top_p: float | None = None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    stream: bool | None = None
    """Whether to receive events as they happen."""
    max_prompt_tokens: int | None = None
    """The most prompt tokens that the run may use over all its turns; past that it ends as `incomplete`. At least
    256."""
    max_completion_tokens: int | None = None
    """The most tokens that the run may generate over all its turns; past that it ends as `incomplete`. At least
    256."""
    truncation_strategy: TruncationObject | None = absent
    """Which messages of the thread the model gets to read."""
    tool_choice: AssistantsApiToolChoiceOption | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    parallel_tool_calls: ParallelToolCalls | None = absent
    """Whether the model may ask for several tool calls at once."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """The form of answers: text, a JSON object or JSON that follows a schema. Null means `auto`."""

    _nested = {
        "additional_messages": ["CreateMessageRequest"],
        "tools": [
            (
                "type",
                {
                    "code_interpreter": "AssistantToolsCode",
                    "file_search": "AssistantToolsFileSearch",
                    "function": "AssistantToolsFunction",
                },
            )
        ],
        "truncation_strategy": "TruncationObject",
        "tool_choice": "AssistantsApiToolChoiceOption",
        "response_format": (
            "type",
            {
                "text": "ResponseFormatText",
                "json_object": "ResponseFormatJsonObject",
                "json_schema": "ResponseFormatJsonSchema",
            },
        ),
    }
