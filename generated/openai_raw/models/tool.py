"""What only `Tool` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
    from ..models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
    from ..models.container_reference_param import ContainerReferenceParam
    from ..models.enums import CallableToolAllowedCaller, InputFidelity, ToolSearchExecutionType
    from ..models.inline_skill_param import InlineSkillParam
    from ..models.local_environment_param import LocalEnvironmentParam
    from ..models.skill_reference_param import SkillReferenceParam
    from ..unions import EmptyModelParam, Filters, WebSearchApproximateLocation


@model
class CodeInterpreterTool(Base):
    """Lets the model run Python code in a container."""

    type: Literal["code_interpreter"]
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
    container: str | AutoCodeInterpreterToolParam
    """Where the code runs: the id of a container, or settings of a new one."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

    _nested = {"container": "AutoCodeInterpreterToolParam"}
    _tags = {"type": "code_interpreter"}


@model
class ImageGenTool(Base):
    """Lets the model make and edit images."""

    type: Literal["image_generation"]
    """Tells this object from others that can stand in its place: always `image_generation`."""
    model: str | ImageGenToolModel | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`,
    `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
    `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
    `gpt-image-2.6-flare`, `chatgpt-image-latest`. Default: `gpt-image-1`."""
    quality: ImageGenToolQuality | None = absent
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `auto`, `xhigh`, `max`. Default: `auto`."""
    size: str | ImageGenToolSize | None = absent
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`, `auto`. Default: `auto`."""
    output_format: ImageGenToolOutputFormat | None = absent
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`. Default: `png`."""
    output_compression: int | None = absent
    """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`."""
    moderation: ImageGenToolModeration | None = absent
    """How strictly images are moderated. Values: `auto`, `low`. Default: `auto`."""
    background: ImageGenToolBackground | None = absent
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`."""
    input_fidelity: InputFidelity | None = None
    """How closely the result keeps to the input images, faces above all; None leaves it to the model. Values:
    `high`, `low`."""
    input_image_mask: ImageGenToolInputImageMask | None = absent
    """Which part of the image to change."""
    partial_images: int | None = absent
    """How many images to send on the way while it is made. Default: `0`. From 0 to 3."""
    action: ImageGenActionEnum | None = absent
    """Whether to make a new image or edit one. Values: `generate`, `edit`, `auto`."""
    complexity: ImageGenToolComplexity | None = absent
    """How elaborate the image is. Values: `low`, `medium`, `high`."""
    frame_count: int | None = absent
    """How many frames an animation has."""
    frame_duration_ms: int | None = absent
    """How many milliseconds each frame is shown."""
    svg: ImageGenToolSvg | None = absent
    """Settings of vector images."""

    _nested = {"input_image_mask": "ImageGenToolInputImageMask", "svg": "ImageGenToolSvg"}
    _tags = {"type": "image_generation"}


ImageGenToolComplexityInput: TypeAlias = Literal["low", "medium", "high"]
ImageGenToolComplexity: TypeAlias = ImageGenToolComplexityInput | str


@model
class ImageGenToolSvg(Base):
    """Settings of vector images."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: ImageGenToolSvgReasoning | None = None
    """How the model that draws vector images reasons."""

    _nested = {"reasoning": "ImageGenToolSvgReasoning"}


@model
class ImageGenToolSvgReasoning(Base):
    """How the model that draws vector images reasons."""

    effort: ImageGenToolSvgReasoningEffort | None = absent
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


ImageGenToolSvgReasoningEffortInput: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
ImageGenToolSvgReasoningEffort: TypeAlias = ImageGenToolSvgReasoningEffortInput | str

ImageGenToolModelInput: TypeAlias = Literal[
    "gpt-image-1",
    "gpt-image-1-mini",
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "chatgpt-image-latest",
]
ImageGenToolModel: TypeAlias = ImageGenToolModelInput | str

ImageGenToolQualityInput: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
ImageGenToolQuality: TypeAlias = ImageGenToolQualityInput | str

ImageGenToolSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
ImageGenToolSize: TypeAlias = ImageGenToolSizeInput | str

ImageGenToolOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
ImageGenToolOutputFormat: TypeAlias = ImageGenToolOutputFormatInput | str

ImageGenToolModerationInput: TypeAlias = Literal["auto", "low"]
ImageGenToolModeration: TypeAlias = ImageGenToolModerationInput | str

ImageGenToolBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageGenToolBackground: TypeAlias = ImageGenToolBackgroundInput | str


@model
class ImageGenToolInputImageMask(Base):
    """A mask: its transparent part is what may change. Give a file or a URL."""

    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None = absent
    """Id of an uploaded file."""


@model
class WebSearchApproximateLocationApproximate(Base):
    """Roughly where the user is."""

    type: Literal["approximate"] | None = absent
    """Tells this object from others that can stand in its place: always `approximate`. Default: `approximate`."""
    country: str | None = None
    """Two-letter ISO 3166-1 code of the country, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    city: str | None = None
    """Name of the city."""
    timezone: str | None = None
    """A time zone of the IANA database, such as `Europe/Paris`."""

    _tags = {"type": "approximate"}


@model
class WebSearchTool(Base):
    """Lets the model search the web."""

    type: WebSearchToolType
    """Which kind of web search tool this is. Values: `web_search`, `web_search_2025_08_26`. Default: `web_search`."""
    external_web_access: bool | None = absent
    """Whether pages are fetched live; False searches only what is stored. Default: `true`."""
    filters: WebSearchToolFilters | None = None
    """Which pages may be found."""
    user_location: WebSearchApproximateLocation = None
    """Roughly where the user is, for results from nearby."""
    search_context_size: WebSearchToolSearchContextSize | None = absent
    """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`, `high`.
    Default: `medium`."""

    _nested = {"filters": "WebSearchToolFilters", "user_location": "WebSearchApproximateLocation"}
    _tags = {"type": ("web_search", "web_search_2025_08_26")}


WebSearchToolTypeInput: TypeAlias = Literal["web_search", "web_search_2025_08_26"]
WebSearchToolType: TypeAlias = WebSearchToolTypeInput | str


@model
class WebSearchToolFilters(Base):
    """Which pages may be found."""

    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""


WebSearchToolSearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
WebSearchToolSearchContextSize: TypeAlias = WebSearchToolSearchContextSizeInput | str


@model
class FunctionTool(Base):
    """A function of yours that the model may call."""

    type: Literal["function"]
    """Tells this object from others that can stand in its place: always `function`. Default: `function`."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: dict[str, Any] | None
    """The arguments that the function takes, as a JSON Schema of an object."""
    output_schema: dict[str, Any] | None = None
    """What the function returns, as a JSON Schema; None if you do not tell."""
    strict: bool | None
    """Whether arguments are guaranteed to fit `parameters`; only a subset of JSON Schema is allowed then."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`."""
    async_: bool | None = absent
    """Whether the model may go on before it has the output."""

    _wire = {"async_": "async"}
    _tags = {"type": "function"}


RankerVersionTypeInput: TypeAlias = Literal["auto", "default-2024-11-15"]
RankerVersionType: TypeAlias = RankerVersionTypeInput | str


@model
class HybridSearchOptions(Base):
    """How much meaning and words each count in a search."""

    embedding_weight: float
    """How much likeness of meaning counts."""
    text_weight: float
    """How much equal words count."""


@model
class RankingOptions(Base):
    """How results are ranked."""

    ranker: RankerVersionType | None = absent
    """Which version orders the results. Values: `auto`, `default-2024-11-15`."""
    score_threshold: float | None = absent
    """Results below this score are dropped: 0 keeps all, near 1 only the best."""
    hybrid_search: HybridSearchOptions | None = absent
    """How much meaning and words each count."""

    _nested = {"hybrid_search": "HybridSearchOptions"}


@model
class FileSearchTool(Base):
    """Lets the model search the files of vector stores."""

    type: Literal["file_search"]
    """Tells this object from others that can stand in its place: always `file_search`. Default: `file_search`."""
    vector_store_ids: list[str]
    """Ids of the vector stores."""
    max_num_results: int | None = absent
    """The most results that the model gets."""
    ranking_options: RankingOptions | None = absent
    """How results are ranked, and which are too bad to keep."""
    filters: Filters | None = None
    """Only files whose attributes fit."""

    _nested = {
        "ranking_options": "RankingOptions",
        "filters": (
            "type",
            {
                "eq": "ComparisonFilter",
                "ne": "ComparisonFilter",
                "gt": "ComparisonFilter",
                "gte": "ComparisonFilter",
                "lt": "ComparisonFilter",
                "lte": "ComparisonFilter",
                "in": "ComparisonFilter",
                "nin": "ComparisonFilter",
                "and": "CompoundFilter",
                "or": "CompoundFilter",
            },
        ),
    }
    _tags = {"type": "file_search"}


@model
class ComputerTool(Base):
    """Lets the model operate a computer: it asks for clicks and keys, your program carries them out."""

    type: Literal["computer"]
    """Tells this object from others that can stand in its place: always `computer`. Default: `computer`."""

    _tags = {"type": "computer"}


ComputerEnvironmentInput: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
ComputerEnvironment: TypeAlias = ComputerEnvironmentInput | str


@model
class ComputerUsePreviewTool(Base):
    """Lets the model operate a computer; the preview of `ComputerTool`."""

    type: Literal["computer_use_preview"]
    """Tells this object from others that can stand in its place: always `computer_use_preview`. Default:
    `computer_use_preview`."""
    environment: ComputerEnvironment
    """What the model operates. Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
    display_width: int
    """Width of the screen, in pixels."""
    display_height: int
    """Height of the screen, in pixels."""

    _tags = {"type": "computer_use_preview"}


ContainerMemoryLimitInput: TypeAlias = Literal["1g", "4g", "16g", "64g"]
ContainerMemoryLimit: TypeAlias = ContainerMemoryLimitInput | str


@model
class AutoCodeInterpreterToolParam(Base):
    """A new container for the code, or the one that the conversation uses already."""

    type: Literal["auto"]
    """Tells this object from others that can stand in its place: always `auto`. Default: `auto`."""
    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 50 items."""
    memory_limit: ContainerMemoryLimit | None = None
    """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | None = absent
    """What of the network the container may reach."""

    _nested = {
        "network_policy": (
            "type",
            {"disabled": "ContainerNetworkPolicyDisabledParam", "allowlist": "ContainerNetworkPolicyAllowlistParam"},
        )
    }
    _tags = {"type": "auto"}


@model
class ProgrammaticToolCallingParam(Base):
    """Lets the model write programs that call the other tools."""

    type: Literal["programmatic_tool_calling"]
    """Tells this object from others that can stand in its place: always `programmatic_tool_calling`. Default:
    `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


ImageGenActionEnumInput: TypeAlias = Literal["generate", "edit", "auto"]
ImageGenActionEnum: TypeAlias = ImageGenActionEnumInput | str


@model
class LocalShellToolParam(Base):
    """Lets the model ask your program to run shell commands."""

    type: Literal["local_shell"]
    """Tells this object from others that can stand in its place: always `local_shell`. Default: `local_shell`."""

    _tags = {"type": "local_shell"}


@model
class ContainerAutoParam(Base):
    """A new container for the request."""

    type: Literal["container_auto"]
    """Tells this object from others that can stand in its place: always `container_auto`. Default:
    `container_auto`."""
    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 50 items."""
    memory_limit: ContainerMemoryLimit | None = None
    """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | None = absent
    """What of the network the container may reach."""
    skills: list[SkillReferenceParam | InlineSkillParam] | None = absent
    """Skills to put into the container. At most 200 items."""

    _nested = {
        "network_policy": (
            "type",
            {"disabled": "ContainerNetworkPolicyDisabledParam", "allowlist": "ContainerNetworkPolicyAllowlistParam"},
        ),
        "skills": [("type", {"skill_reference": "SkillReferenceParam", "inline": "InlineSkillParam"})],
    }
    _tags = {"type": "container_auto"}


@model
class FunctionShellToolParam(Base):
    """Lets the model run shell commands."""

    type: Literal["shell"]
    """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""
    environment: ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | None = None
    """Where commands run: in a container of OpenAI or on your side; None for yours."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

    _nested = {
        "environment": (
            "type",
            {
                "container_auto": "ContainerAutoParam",
                "local": "LocalEnvironmentParam",
                "container_reference": "ContainerReferenceParam",
            },
        )
    }
    _tags = {"type": "shell"}


@model
class CustomTextFormatParam(Base):
    """The tool takes any text."""

    type: Literal["text"]
    """Tells this object from others that can stand in its place: always `text`. Default: `text`."""

    _tags = {"type": "text"}


GrammarSyntax1Input: TypeAlias = Literal["lark", "regex"]
GrammarSyntax1: TypeAlias = GrammarSyntax1Input | str


@model
class CustomGrammarFormatParam(Base):
    """The tool takes text that fits a grammar."""

    type: Literal["grammar"]
    """Tells this object from others that can stand in its place: always `grammar`. Default: `grammar`."""
    syntax: GrammarSyntax1
    """How the grammar is written. Values: `lark`, `regex`."""
    definition: str
    """The grammar itself."""

    _tags = {"type": "grammar"}


@model
class CustomToolParam(Base):
    """A tool of yours that takes text instead of JSON."""

    type: Literal["custom"]
    """Tells this object from others that can stand in its place: always `custom`. Default: `custom`."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    description: str | None = absent
    """What the tool does: the model decides by it when to call the tool, and how."""
    format: CustomTextFormatParam | CustomGrammarFormatParam | None = absent
    """What the text must look like: anything, or what a grammar allows."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
    async_: bool | None = absent
    """Whether the model may go on before it has the output."""

    _nested = {"format": ("type", {"text": "CustomTextFormatParam", "grammar": "CustomGrammarFormatParam"})}
    _wire = {"async_": "async"}
    _tags = {"type": "custom"}


@model
class FunctionToolParam(Base):
    """A function of yours that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it. From 1 to 128 characters."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: EmptyModelParam | None = None
    """The arguments that the function takes, as a JSON Schema of an object."""
    strict: bool | None = None
    """Whether arguments are guaranteed to fit `parameters`; only a subset of JSON Schema is allowed then."""
    type: Literal["function"]
    """Tells this object from others that can stand in its place: always `function`. Default: `function`."""
    output_schema: dict[str, Any] | None = None
    """What the function returns, as a JSON Schema; None if you do not tell."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
    async_: bool | None = absent
    """Whether the model may go on before it has the output."""

    _wire = {"async_": "async"}
    _tags = {"type": "function"}


@model
class NamespaceToolParam(Base):
    """Tools under one name, which the model sees as a group."""

    type: Literal["namespace"]
    """Tells this object from others that can stand in its place: always `namespace`. Default: `namespace`."""
    name: str
    """Name of the tool or function, by which the model calls it. Not empty."""
    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    tools: list[FunctionToolParam | CustomToolParam]
    """The tools that the model may call. Not empty."""

    _nested = {"tools": [("type", {"function": "FunctionToolParam", "custom": "CustomToolParam"})]}
    _tags = {"type": "namespace"}


@model
class ToolSearchToolParam(Base):
    """Lets the model find tools that are not in its context yet."""

    type: Literal["tool_search"]
    """Tells this object from others that can stand in its place: always `tool_search`. Default: `tool_search`."""
    execution: ToolSearchExecutionType | None = absent
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: EmptyModelParam | None = None
    """The arguments that the function takes, as a JSON Schema of an object."""

    _tags = {"type": "tool_search"}


@model
class ApproximateLocation(Base):
    """Roughly where the user is."""

    type: Literal["approximate"]
    """Tells this object from others that can stand in its place: always `approximate`. Default: `approximate`."""
    country: str | None = None
    """Two-letter ISO 3166-1 code of the country, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    city: str | None = None
    """Name of the city."""
    timezone: str | None = None
    """A time zone of the IANA database, such as `Europe/Paris`."""

    _tags = {"type": "approximate"}


SearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
SearchContextSize: TypeAlias = SearchContextSizeInput | str

SearchContentTypeInput: TypeAlias = Literal["text", "image"]
SearchContentType: TypeAlias = SearchContentTypeInput | str


@model
class WebSearchPreviewTool(Base):
    """Lets the model search the web; the preview of `WebSearchTool`."""

    type: WebSearchPreviewToolType
    """Which kind of web search preview tool this is. Values: `web_search_preview`,
    `web_search_preview_2025_03_11`. Default: `web_search_preview`."""
    user_location: ApproximateLocation | None = None
    """Roughly where the user is, for results from nearby; None if that does not matter."""
    search_context_size: SearchContextSize | None = absent
    """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`, `high`."""
    search_content_types: list[SearchContentType] | None = absent
    """Whether to search for text, images or both. Values: `text`, `image`."""

    _nested = {"user_location": "ApproximateLocation"}
    _tags = {"type": ("web_search_preview", "web_search_preview_2025_03_11")}


WebSearchPreviewToolTypeInput: TypeAlias = Literal["web_search_preview", "web_search_preview_2025_03_11"]
WebSearchPreviewToolType: TypeAlias = WebSearchPreviewToolTypeInput | str


@model
class ApplyPatchToolParam(Base):
    """Lets the model edit files: it writes patches, your program applies them."""

    type: Literal["apply_patch"]
    """Tells this object from others that can stand in its place: always `apply_patch`. Default: `apply_patch`."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

    _tags = {"type": "apply_patch"}
