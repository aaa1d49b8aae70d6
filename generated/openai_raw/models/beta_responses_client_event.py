"""What only `BetaResponsesClientEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_context_management_param import BetaContextManagementParam
    from ..models.beta_moderation_param import BetaModerationParam
    from ..models.beta_multi_agent_param import BetaMultiAgentParam
    from ..models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from ..models.beta_reasoning import BetaReasoning
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..models.enums import BetaIncludeEnum
    from ..unions import (
        BetaConversationParam,
        BetaInputItem,
        BetaInputParam,
        BetaMetadata,
        BetaModelIdsResponses,
        BetaPrompt,
        BetaResponseStreamOptions,
        BetaServiceTierResponses,
        BetaToolChoiceParam,
        BetaToolsArray,
    )


@model
class BetaResponseInjectEvent(Base):
    """`response.inject` event, sent by the client: add items to the running response."""

    type: Literal["response.inject"]
    """Event type: always `response.inject`."""
    response_id: str
    """Id of the response that the event is about."""
    input: list[BetaInputItem]
    """Items to add to the running response. At most 16384 items."""

    _nested = {"input": ["BetaInputItem"]}
    _tags = {"type": "response.inject"}


@model
class BetaResponsesClientEventResponseCreate(Base):
    """Asks the model in the background for a response, or lets it continue after a tool. Needs delegation to
    responses."""

    type: Literal["response.create"]
    """Event type: always `response.create`."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to. From 1 to 256 characters."""
    metadata: BetaMetadata = None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    top_logprobs: int | None = absent
    """How many of the most likely tokens to return per position, with their log probabilities. From 0 to 20."""
    temperature: float | None = None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    top_p: float | None = None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both."""
    user: str | None = absent
    """Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
    At most 64 characters."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to hit the same prompt cache."""
    prompt_cache_retention: BetaResponsesClientEventResponseCreatePromptCacheRetention | None = None
    """How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None = absent
    """Prompt caching options."""
    previous_response_id: str | None = None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    model: BetaModelIdsResponses | None = absent
    """Name of the model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | None = None
    """Whether to run in the background. The call returns at once with status `queued`; poll for the result."""
    max_tool_calls: int | None = None
    """Maximum number of built-in tool calls in one response. Further calls are ignored."""
    text: BetaResponseTextParam | None = absent
    """Text output options: format and verbosity."""
    tools: BetaToolsArray | None = absent
    """Tools the model was allowed to call."""
    tool_choice: BetaToolChoiceParam | None = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    prompt: BetaPrompt = None
    """Reference to a stored prompt template, with values for its variables."""
    service_tier: BetaServiceTierResponses = None
    """Processing tier that was used. It can differ from the requested one. Values: `auto`, `default`, `flex`,
    `scale`, `priority`, `fast`, `ultrafast`."""
    truncation: BetaResponsesClientEventResponseCreateTruncation | None = None
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error. Deprecated by OpenAI."""
    reasoning: BetaReasoning | None = None
    """Reasoning options; only for reasoning models."""
    input: BetaInputParam | None = absent
    """Input for the model: text, or a list of items such as messages and tool outputs."""
    include: list[BetaIncludeEnum] | None = None
    """Additional data to include in the response, omitted by default. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel."""
    store: bool | None = None
    """Whether to store the client event response create so that it can be retrieved later."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    moderation: BetaModerationParam | None = None
    """Moderation of the input and output."""
    stream: bool | None = None
    """Has no effect: responses over a WebSocket are always streamed."""
    stream_options: BetaResponseStreamOptions = None
    """Options of the event stream."""
    conversation: BetaConversationParam | None = None
    """Conversation the response belongs to. Its items precede the input, and the new input and output are added to
    it."""
    context_management: list[BetaContextManagementParam] | None = None
    """How to compact the context when it grows too long. Not empty."""
    max_output_tokens: int | None = None
    """Maximum number of tokens to generate, including reasoning tokens. At least 16."""
    multi_agent: BetaMultiAgentParam | None = None
    """Options for delegating work to subagents; None for a single agent."""

    _nested = {
        "prompt_cache_options": "BetaPromptCacheOptionsParam",
        "text": "BetaResponseTextParam",
        "tools": "BetaToolsArray",
        "tool_choice": "BetaToolChoiceParam",
        "prompt": "BetaPrompt",
        "reasoning": "BetaReasoning",
        "input": "BetaInputParam",
        "moderation": "BetaModerationParam",
        "stream_options": "BetaResponseStreamOptions",
        "conversation": "BetaConversationParam2",
        "context_management": ["BetaContextManagementParam"],
        "multi_agent": "BetaMultiAgentParam",
    }
    _tags = {"type": "response.create"}


BetaResponsesClientEventResponseCreatePromptCacheRetentionInput: TypeAlias = Literal["in_memory", "24h"]
BetaResponsesClientEventResponseCreatePromptCacheRetention: TypeAlias = (
    BetaResponsesClientEventResponseCreatePromptCacheRetentionInput | str
)
"""How long prompt prefixes stay in the cache."""

BetaResponsesClientEventResponseCreateTruncationInput: TypeAlias = Literal["auto", "disabled"]
BetaResponsesClientEventResponseCreateTruncation: TypeAlias = (
    BetaResponsesClientEventResponseCreateTruncationInput | str
)
"""What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
`disabled` fails with a 400 error."""
