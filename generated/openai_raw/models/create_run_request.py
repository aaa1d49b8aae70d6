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
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
    `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`,
    `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more."""
    reasoning_effort: ReasoningEffort = None
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    additional_instructions: str | None = None
    """Text added to the assistant's instructions for this run only."""
    additional_messages: list[CreateMessageRequest] | None = None
    """Messages added to the thread before the run begins."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None = None
    """Tools the model may call. At most 20 items."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    temperature: float | None = None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    top_p: float | None = None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both."""
    stream: bool | None = None
    """Whether to stream events as they happen."""
    max_prompt_tokens: int | None = None
    """Maximum number of prompt tokens the run may use in all its turns. If it needs more, it ends as `incomplete`.
    At least 256."""
    max_completion_tokens: int | None = None
    """Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`.
    At least 256."""
    truncation_strategy: TruncationObject | None = absent
    """Which messages of the thread to include in the context."""
    tool_choice: AssistantsApiToolChoiceOption | None = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    parallel_tool_calls: ParallelToolCalls | None = absent
    """Whether the model may request several tool calls at once."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """Output format: text, a JSON object, or JSON that matches a schema. None means `auto`."""

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
