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
    """The event `response.inject`."""

    type: Literal["response.inject"]
    """The kind of event: always `response.inject`."""
    response_id: str
    """Id of the response that the event belongs to."""
    input: list[BetaInputItem]
    """Items to add to the response while it runs. At most 16384 items."""

    _nested = {"input": ["BetaInputItem"]}
    _tags = {"type": "response.inject"}


@model
class BetaResponsesClientEventResponseCreate(Base):
    """The event `response.create`."""

    type: Literal["response.create"]
    """The kind of event: always `response.create`."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to. From 1 to 256 characters."""
    metadata: BetaMetadata = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    top_logprobs: int | None = absent
    """How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    top_p: float | None = None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    user: str | None = absent
    """An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody. At most 64 characters."""
    prompt_cache_key: str | None = None
    """Requests with the same key are likelier to hit the same prompt cache."""
    prompt_cache_retention: BetaResponsesClientEventResponseCreatePromptCacheRetention | None = None
    """How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None = absent
    """How the prompt cache is used."""
    previous_response_id: str | None = None
    """Id of the response that this one continues; its input and output become part of the context."""
    model: BetaModelIdsResponses | None = absent
    """The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | None = None
    """Run in the background: the answer comes at once, in status `queued`, and is polled for."""
    max_tool_calls: int | None = None
    """The most calls of built-in tools in one response; further ones are ignored."""
    text: BetaResponseTextParam | None = absent
    """Format and length of the text in the answer."""
    tools: BetaToolsArray | None = absent
    """The tools that the model could call."""
    tool_choice: BetaToolChoiceParam | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    prompt: BetaPrompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    service_tier: BetaServiceTierResponses = None
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`,
    `ultrafast`."""
    truncation: BetaResponsesClientEventResponseCreateTruncation | None = None
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400. Deprecated by OpenAI."""
    reasoning: BetaReasoning | None = None
    """How the model reasons; only for models that do."""
    input: BetaInputParam | None = absent
    """What the model responds to: a text, or a list of items such as messages and tool outputs."""
    include: list[BetaIncludeEnum] | None = None
    """Further data to put into the response, which is left out otherwise. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    store: bool | None = None
    """Whether the client event response create is kept, so that it can be retrieved later."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    moderation: BetaModerationParam | None = None
    """Whether and how input and output are moderated."""
    stream: bool | None = None
    """Without effect here: over a WebSocket every response is streamed."""
    stream_options: BetaResponseStreamOptions = None
    """What a stream of events contains."""
    conversation: BetaConversationParam | None = None
    """The conversation that the response belongs to: its items come before the input, and those of the response
    are added to it."""
    context_management: list[BetaContextManagementParam] | None = None
    """When and how the context is made shorter. Not empty."""
    max_output_tokens: int | None = None
    """The most tokens to generate, those of reasoning included. At least 16."""
    multi_agent: BetaMultiAgentParam | None = None
    """Lets the model hand work to subagents; None for a single agent."""

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

BetaResponsesClientEventResponseCreateTruncationInput: TypeAlias = Literal["auto", "disabled"]
BetaResponsesClientEventResponseCreateTruncation: TypeAlias = (
    BetaResponsesClientEventResponseCreateTruncationInput | str
)
