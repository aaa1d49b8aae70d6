"""`BetaResponse`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_reasoning import BetaReasoning
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..models.beta_response_usage import BetaResponseUsage
    from ..models.enums import BetaPromptCacheModeEnum, BetaPromptCacheTTLEnum
    from ..unions import (
        BetaInputItem,
        BetaMetadata,
        BetaModelIdsResponses,
        BetaOutputItem,
        BetaPrompt,
        BetaResponseError,
        BetaServiceTierResponses,
        BetaToolChoiceParam,
        BetaToolsArray,
    )


@model
class BetaResponse(Base):
    """What a model answered, with the settings it answered under."""

    metadata: BetaMetadata = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    top_p: float | None = None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    user: str | None = None
    """The id of your end user, as the request gave it. Deprecated by OpenAI."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody. At most 64 characters."""
    prompt_cache_key: str | None = None
    """Requests with the same key are likelier to hit the same prompt cache."""
    prompt_cache_retention: BetaResponsePromptCacheRetention | None = None
    """How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
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
    truncation: BetaResponseTruncation | None = None
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400."""
    id: str
    """Id of the response."""
    object: Literal["response"]
    """The kind of object: always `response`."""
    status: BetaResponseStatus | None = absent
    """State of the response. Values: `completed`, `failed`, `in_progress`, `cancelled`, `queued`, `incomplete`."""
    created_at: float
    """When the response was created, in Unix seconds."""
    completed_at: float | None = None
    """When the response was completed, in Unix seconds; None if that has not happened."""
    error: BetaResponseError
    """What went wrong; None if nothing did."""
    incomplete_details: BetaResponseIncompleteDetails | None
    """Why the response ended early; None if it did not."""
    output: list[BetaOutputItem]
    """What the model made, in order: messages, reasoning, tool calls. Do not expect a message to be first."""
    reasoning: BetaReasoning | None = None
    """How the model reasons; only for models that do."""
    instructions: str | list[BetaInputItem] | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    if TYPE_CHECKING:
        output_text: str = absent
        """All text of `output` joined together; not sent by the API itself."""
    else:
        output_text: str | None = None
    usage: BetaResponseUsage | None = None
    """The tokens that were used; None while they are not known."""
    prompt_cache_options: BetaPromptCacheOptions | None = absent
    """How prompts are cached."""
    moderation: BetaModeration | None = None
    """Whether and how input and output are moderated."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    conversation: BetaResponseConversation | None = None
    """The conversation that the response belongs to: its items come before the input, and those of the response
    are added to it."""
    max_output_tokens: int | None = None
    """The most tokens to generate, those of reasoning included."""
    access_programs: BetaResponseAccessPrograms | None = None
    """Programs of restricted access under which the request ran."""
    image: BetaResponseImage | None = None
    """How images in the context were treated."""
    input_transformations: list[BetaResponseInputTransformationsItem] | None = None
    """What the API changed in the input before the model saw it."""
    prompt_cache_diagnostics: (
        BetaResponsePromptCacheDiagnosticsCacheMiss
        | BetaResponsePromptCacheDiagnosticsCacheHit
        | BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound
        | BetaResponsePromptCacheDiagnosticsUnavailable
        | None
    ) = None
    """Why the prompt was found in the cache or not, compared with another response; only where that was asked for."""
    tool_usage: BetaResponseToolUsage | None = None
    """What hosted tools used."""

    _nested = {
        "text": "BetaResponseTextParam",
        "tools": "BetaToolsArray",
        "tool_choice": "BetaToolChoiceParam",
        "prompt": "BetaPrompt",
        "error": "BetaResponseError",
        "incomplete_details": "BetaResponseIncompleteDetails",
        "output": ["BetaOutputItem"],
        "reasoning": "BetaReasoning",
        "instructions": ["BetaInputItem"],
        "usage": "BetaResponseUsage",
        "prompt_cache_options": "BetaPromptCacheOptions",
        "moderation": "BetaModeration",
        "conversation": "BetaResponseConversation",
        "access_programs": "BetaResponseAccessPrograms",
        "image": "BetaResponseImage",
        "input_transformations": ["BetaResponseInputTransformationsItem"],
        "prompt_cache_diagnostics": (
            "type",
            {
                "cache_miss": "BetaResponsePromptCacheDiagnosticsCacheMiss",
                "cache_hit": "BetaResponsePromptCacheDiagnosticsCacheHit",
                "comparison_response_not_found": "BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound",
                "unavailable": "BetaResponsePromptCacheDiagnosticsUnavailable",
            },
        ),
        "tool_usage": "BetaResponseToolUsage",
    }
    _tags = {"object": "response"}


@model
class BetaResponseAccessPrograms(Base):
    """Programs of restricted access under which a request runs, for organizations that were admitted to them."""

    cyber: BetaResponseAccessProgramsCyber
    """The program for security work that applies. Values: `standard`, `daybreak_blue`, `daybreak_red`."""


BetaResponseAccessProgramsCyberInput: TypeAlias = Literal["standard", "daybreak_blue", "daybreak_red"]
BetaResponseAccessProgramsCyber: TypeAlias = BetaResponseAccessProgramsCyberInput | str


@model
class BetaResponseImage(Base):
    """How images in the context were treated."""

    context_compression: BetaResponseImageContextCompression
    """Whether images of earlier turns could be shrunk to save tokens. Values: `enabled`, `disabled`."""


BetaResponseImageContextCompressionInput: TypeAlias = Literal["enabled", "disabled"]
BetaResponseImageContextCompression: TypeAlias = BetaResponseImageContextCompressionInput | str


@model
class BetaResponseInputTransformationsItem(Base):
    """A change that the API made to an item of the input."""

    id: str
    """Id of the input transformation, by which the API knows it."""
    action: Literal["removed"]
    """What was done to the item: it was `removed`."""
    reason: BetaResponseInputTransformationsItemReason
    """Why, in the words of whoever decided. Values: `organization_mismatch`, `end_user_mismatch`,
    `model_mismatch`, `prefix_mismatch`, `turn_boundary`."""
    type: Literal["reasoning"]
    """Tells this object from others that can stand in its place: always `reasoning`."""

    _tags = {"action": "removed", "type": "reasoning"}


BetaResponseInputTransformationsItemReasonInput: TypeAlias = Literal[
    "organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"
]
BetaResponseInputTransformationsItemReason: TypeAlias = BetaResponseInputTransformationsItemReasonInput | str


@model
class BetaResponsePromptCacheDiagnosticsCacheMiss(Base):
    """The cache served less of the prompt than the response it is compared with would have allowed."""

    cache_missed_tokens: int
    """How many tokens could have come from the cache and did not."""
    reason: BetaResponsePromptCacheDiagnosticsCacheMissReason
    """Why, in the words of whoever decided. Values: `model_changed`, `prompt_cache_key_changed`, `tools_changed`,
    `text_format_changed`, `reasoning_effort_changed`, `verbosity_changed`, `context_compacted`,
    `input_changed`, `service_tier_changed`."""
    type: Literal["cache_miss"]
    """Tells this object from others that can stand in its place: always `cache_miss`."""
    comparison_reusable_tokens: int | None = None
    """How many tokens the two prompts share from their beginning; None if unknown."""

    _tags = {"type": "cache_miss"}


BetaResponsePromptCacheDiagnosticsCacheMissReasonInput: TypeAlias = Literal[
    "model_changed",
    "prompt_cache_key_changed",
    "tools_changed",
    "text_format_changed",
    "reasoning_effort_changed",
    "verbosity_changed",
    "context_compacted",
    "input_changed",
    "service_tier_changed",
]
BetaResponsePromptCacheDiagnosticsCacheMissReason: TypeAlias = (
    BetaResponsePromptCacheDiagnosticsCacheMissReasonInput | str
)


@model
class BetaResponsePromptCacheDiagnosticsCacheHit(Base):
    """The cache served all of the prompt that it could."""

    type: Literal["cache_hit"]
    """Tells this object from others that can stand in its place: always `cache_hit`."""

    _tags = {"type": "cache_hit"}


@model
class BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound(Base):
    """The response to compare with was not found."""

    type: Literal["comparison_response_not_found"]
    """Tells this object from others that can stand in its place: always `comparison_response_not_found`."""

    _tags = {"type": "comparison_response_not_found"}


@model
class BetaResponsePromptCacheDiagnosticsUnavailable(Base):
    """There is no finding about the cache for this response."""

    type: Literal["unavailable"]
    """Tells this object from others that can stand in its place: always `unavailable`."""

    _tags = {"type": "unavailable"}


@model
class BetaResponseToolUsage(Base):
    """What hosted tools used while the response was made."""

    image_gen: BetaResponseToolUsageImageGen
    """Tokens of image generation."""
    web_search: BetaResponseToolUsageWebSearch
    """Requests of web search."""

    _nested = {"image_gen": "BetaResponseToolUsageImageGen", "web_search": "BetaResponseToolUsageWebSearch"}


@model
class BetaResponseToolUsageImageGen(Base):
    """Tokens that image generation used; they are billed apart from those of the model."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: BetaResponseToolUsageImageGenInputTokensDetails
    """The input tokens by kind."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    total_tokens: int
    """Input and output tokens together."""
    cached_tokens: int | None = None
    """Input tokens that came from the prompt cache."""
    cached_tokens_details: BetaResponseToolUsageImageGenCachedTokensDetails | None = None
    """The cached tokens by kind."""
    output_tokens_details: BetaResponseToolUsageImageGenOutputTokensDetails | None = None
    """The output tokens by kind."""

    _nested = {
        "input_tokens_details": "BetaResponseToolUsageImageGenInputTokensDetails",
        "cached_tokens_details": "BetaResponseToolUsageImageGenCachedTokensDetails",
        "output_tokens_details": "BetaResponseToolUsageImageGenOutputTokensDetails",
    }


@model
class BetaResponseToolUsageImageGenInputTokensDetails(Base):
    """Kinds of input tokens of image generation."""

    image_tokens: int
    """How many of the tokens were image."""
    text_tokens: int
    """How many of the tokens were text."""


@model
class BetaResponseToolUsageImageGenCachedTokensDetails(Base):
    """Kinds of input tokens that came from the cache."""

    cached_image_tokens: int
    """Image tokens read from the cache."""
    cached_text_tokens: int
    """Text tokens read from the cache."""


@model
class BetaResponseToolUsageImageGenOutputTokensDetails(Base):
    """Kinds of output tokens of image generation."""

    image_tokens: int
    """How many of the tokens were image."""
    text_tokens: int
    """How many of the tokens were text."""


@model
class BetaResponseToolUsageWebSearch(Base):
    """What web search used."""

    num_requests: int
    """How many requests web search made, by which it is billed."""


BetaResponsePromptCacheRetentionInput: TypeAlias = Literal["in_memory", "24h"]
BetaResponsePromptCacheRetention: TypeAlias = BetaResponsePromptCacheRetentionInput | str

BetaResponseTruncationInput: TypeAlias = Literal["auto", "disabled"]
BetaResponseTruncation: TypeAlias = BetaResponseTruncationInput | str

BetaResponseStatusInput: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
BetaResponseStatus: TypeAlias = BetaResponseStatusInput | str


@model
class BetaResponseIncompleteDetails(Base):
    """Why a response stopped early."""

    reason: BetaResponseIncompleteDetailsReason | None = absent
    """Why it ended early. Values: `max_output_tokens`, `content_filter`, `max_messages`, `steered`."""


BetaResponseIncompleteDetailsReasonInput: TypeAlias = Literal[
    "max_output_tokens", "content_filter", "max_messages", "steered"
]
BetaResponseIncompleteDetailsReason: TypeAlias = BetaResponseIncompleteDetailsReasonInput | str


@model
class BetaResponseConversation(Base):
    """The conversation that a response belongs to."""

    id: str
    """Id of the conversation."""


@model
class BetaModeration(Base):
    """What moderation found in a response's input and output."""

    input: BetaModerationResultBody | BetaModerationErrorBody
    """The finding on the input, or why there is none."""
    output: BetaModerationResultBody | BetaModerationErrorBody
    """The finding on the output, or why there is none."""

    _nested = {
        "input": ("type", {"moderation_result": "BetaModerationResultBody", "error": "BetaModerationErrorBody"}),
        "output": ("type", {"moderation_result": "BetaModerationResultBody", "error": "BetaModerationErrorBody"}),
    }


@model
class BetaModerationErrorBody(Base):
    """Why a text was not moderated."""

    type: Literal["error"]
    """Tells this object from others that can stand in its place: always `error`."""
    code: str
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""

    _tags = {"type": "error"}


@model
class BetaModerationResultBody(Base):
    """What moderation found in a text."""

    type: Literal["moderation_result"]
    """Always `moderation_result`."""
    model: str
    """The moderation model that looked."""
    flagged: bool
    """Whether any category applies."""
    categories: dict[str, bool]
    """For each category by name, whether it applies."""
    category_scores: dict[str, float]
    """For each category by name, how sure the model is, from 0 to 1."""
    category_applied_input_types: dict[str, list[BetaModerationInputType]]
    """For each category by name, the kinds of input that its score rests on."""

    _tags = {"type": "moderation_result"}


BetaModerationInputTypeInput: TypeAlias = Literal["text", "image"]
BetaModerationInputType: TypeAlias = BetaModerationInputTypeInput | str


@model
class BetaPromptCacheOptions(Base):
    """How prompts are cached."""

    ttl: BetaPromptCacheTTLEnum
    """How long what the request writes to the cache lives at least. Values: `30m`, `12h`."""
    mode: BetaPromptCacheModeEnum
    """Who sets the breakpoints up to which the prompt is cached. Values: `implicit`, `explicit`."""
    comparison_response_id: str | None = None
    """An earlier response to compare with, to find out why less of the prompt came from the cache than expected."""


@model
class BetaResponseErrorObject(Base):
    """Why a response failed."""

    code: BetaResponseErrorCode
    """A short code for the error, for programs. Values: `server_error`, `rate_limit_exceeded`, `invalid_prompt`,
    `data_residency_mismatch`, `bio_policy`, `vector_store_timeout`, `invalid_image`,
    `invalid_image_format`, `invalid_base64_image`, `invalid_image_url`, `image_too_large`,
    `image_too_small`, and 9 more."""
    message: str
    """What went wrong, for people."""
    misalignment: BetaResponseErrorObjectMisalignment | None = None
    """What was found, where the response was stopped because the model seemed to act against its user's wishes;
    None otherwise."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    type: str | None = None
    """Which class of error it is; None where the server does not tell."""

    _nested = {"misalignment": "BetaResponseErrorObjectMisalignment"}


@model
class BetaResponseErrorObjectMisalignment(Base):
    """An action that was stopped because it seemed to go against the user's wishes."""

    detailed_explanation: str | None = None
    """What the model did and why that was stopped, in words."""
    error_type: str | BetaResponseErrorObjectMisalignmentErrorType | None = None
    """Which kind of unwanted action it is. Known values: `potentially_unintended_data_transfer`,
    `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    """What a person should look at."""
    steer: BetaResponseErrorObjectMisalignmentSteer | None = None
    """A message that can bring the model back on track; None for none."""

    _nested = {"steer": "BetaResponseErrorObjectMisalignmentSteer"}


BetaResponseErrorObjectMisalignmentErrorTypeInput: TypeAlias = Literal[
    "potentially_unintended_data_transfer",
    "potentially_unintended_data_access",
    "potentially_unintended_destructive_activity",
    "other",
]
BetaResponseErrorObjectMisalignmentErrorType: TypeAlias = BetaResponseErrorObjectMisalignmentErrorTypeInput | str


@model
class BetaResponseErrorObjectMisalignmentSteer(Base):
    """A message that can bring the model back on track."""

    message: str
    """What went wrong, for people."""


BetaResponseErrorCodeInput: TypeAlias = Literal[
    "server_error",
    "rate_limit_exceeded",
    "invalid_prompt",
    "data_residency_mismatch",
    "bio_policy",
    "vector_store_timeout",
    "invalid_image",
    "invalid_image_format",
    "invalid_base64_image",
    "invalid_image_url",
    "image_too_large",
    "image_too_small",
    "image_parse_error",
    "image_content_policy_violation",
    "invalid_image_mode",
    "image_file_too_large",
    "unsupported_image_media_type",
    "empty_image_file",
    "failed_to_download_image",
    "image_file_not_found",
    "misalignment_policy_violation",
]
BetaResponseErrorCode: TypeAlias = BetaResponseErrorCodeInput | str
