"""The resource ``client.images``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Images(Resource):
    """``client.images``."""

    @described
    def edit(self, **params: Any) -> Any:
        """Edit images

        Edits or combines images according to a prompt. With a mask, only its transparent areas change. With
        `stream=True`, partial images arrive as events. Billed by tokens or per image, depending on the
        model.

        ``POST /images/edits``

        Args:
            prompt: Required. Description of the desired result. From 1 to 32000 characters.
            image: The images to edit: one file or a list of files. At most 16 items.
            mask: A PNG file with the same size as the first image. Its transparent areas mark what to edit.
            background: Background of the image: transparent, opaque, or chosen by the model. Values:
                `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`,
                `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`,
                `chatgpt-image-latest`, `gpt-image-2.5-sunburst`,
                `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`,
                `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default:
                `gpt-image-1.5`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`,
                `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image
                models always return base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default:
                `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more
                detail. Default: `100`.
            user: Id of your end user.
            input_fidelity: How closely the result matches the input images, especially faces. None lets the
                model decide. Values: `high`, `low`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`,
                `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            markup: An image with annotations that show what to change.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user
                names and email addresses.
            svg: Options for vector images (SVG).
            images: The images to edit, as file ids or URLs. From 1 to 16 items.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
        """
        return self._client._call("images.create_image_edit", {}, params)

    @described
    def generate(self, **params: Any) -> Any:
        """Create images

        Generates images from a prompt. With `stream=True`, partial images arrive as events. Billed by tokens or
        per image, depending on the model. A prompt that is blocked by moderation raises a 400 error.

        ``POST /images/generations``

        Args:
            prompt: Required. Description of the desired image.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`,
                `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`,
                `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
                `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
                and 2 more. Default: `dall-e-2`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `hd`,
                `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image
                models always return base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default:
                `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more
                detail. Default: `100`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`,
                `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`,
                `1024x1792`. Default: `auto`.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
            background: Background of the image: transparent, opaque, or chosen by the model. Values:
                `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Style of the image: dramatic (`vivid`) or realistic (`natural`). Only for `dall-e-3`.
                Default: `vivid`.
            user: Id of your end user.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user
                names and email addresses.
            svg: Options for vector images (SVG).
        """
        return self._client._call("images.create_image", {}, params)

    @described
    def create_variation(self, **params: Any) -> Any:
        """Create variations of an image

        Creates variations of an image. Only supported by `dall-e-2`.

        ``POST /images/variations``

        Args:
            image: Required. The source image: a square PNG file smaller than 4 MB.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `dall-e-2`, `gpt-image-1.5`,
                `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`,
                `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`,
                `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, `gpt-image-2.6-flare`,
                `gpt-image-1`, `gpt-image-1-mini`, and 2 more. Default: `dall-e-2`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. Values:
                `url`, `b64_json`. Default: `url`.
            size: Width and height of the image in pixels, such as `1024x1024`. Values: `256x256`, `512x512`,
                `1024x1024`. Default: `1024x1024`.
            user: Id of your end user.
        """
        return self._client._call("images.create_image_variation", {}, params)


class AsyncImages(AsyncResource):
    """``client.images`` of an async client."""

    @described_as(Images.edit)
    async def edit(self, **params: Any) -> Any:
        return await self._client._call("images.create_image_edit", {}, params)

    @described_as(Images.generate)
    async def generate(self, **params: Any) -> Any:
        return await self._client._call("images.create_image", {}, params)

    @described_as(Images.create_variation)
    async def create_variation(self, **params: Any) -> Any:
        return await self._client._call("images.create_image_variation", {}, params)
