"""The resource ``client.images``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Images(Resource):
    """``client.images``."""

    @described
    def edit(self, **params: Any) -> Any:
        """Edit images

        Change or combine images by a prompt; with a mask only where the mask is transparent. With `stream=True`
        partial images come as events. Tokens are billed, or a price per image, depending on the model.

        ``POST /images/edits``

        Args:
            prompt: Required. What the result should show. From 1 to 32000 characters.
            image: The images to edit: one file, or a list. At most 16 items.
            mask: A PNG file of the first image's size; its transparent part is what may change.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`.
                Default: `auto`.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`,
                `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`,
                `chatgpt-image-latest`, `gpt-image-2.5-sunburst`,
                `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`,
                `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default:
                `gpt-image-1.5`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`,
                `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models
                always send base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default:
                `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most
                detail. Default: `100`.
            user: An id of your end user.
            input_fidelity: How closely the result keeps to the input images, faces above all; None leaves it to
                the model. Values: `high`, `low`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`,
                `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            markup: An image with marks and notes that show what to change.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies;
                hash it, so that it names nobody.
            svg: Settings of vector images.
            images: The images to edit, as files or URLs. From 1 to 16 items.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
        """
        return self._client._call("images.create_image_edit", {}, params)

    @described
    def generate(self, **params: Any) -> Any:
        """Create images

        Make images from a prompt. With `stream=True` partial images come as events. Tokens are billed, or a
        price per image, depending on the model. A prompt that moderation objects to fails with 400.

        ``POST /images/generations``

        Args:
            prompt: Required. What the image should show.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`,
                `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`,
                `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
                `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
                and 2 more. Default: `dall-e-2`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`,
                `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models
                always send base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default:
                `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most
                detail. Default: `100`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`,
                `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`,
                `1024x1792`. Default: `auto`.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`.
                Default: `auto`.
            style: Whether the image is dramatic (`vivid`) or plain (`natural`); only for `dall-e-3`. Default:
                `vivid`.
            user: An id of your end user.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies;
                hash it, so that it names nobody.
            svg: Settings of vector images.
        """
        return self._client._call("images.create_image", {}, params)

    @described
    def create_variation(self, **params: Any) -> Any:
        """Create variations of an image

        Make images that resemble the one you send. Only `dall-e-2` can do it.

        ``POST /images/variations``

        Args:
            image: Required. The image to vary: a square PNG file under 4 MB.
            model: The model that was used. Known values: `dall-e-2`, `gpt-image-1.5`, `gpt-image-2`,
                `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`,
                `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`,
                `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, `gpt-image-2.6-flare`,
                `gpt-image-1`, `gpt-image-1-mini`, and 2 more. Default: `dall-e-2`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded. Values: `url`,
                `b64_json`. Default: `url`.
            size: Width and height of the image in pixels, such as `1024x1024`. Values: `256x256`, `512x512`,
                `1024x1024`. Default: `1024x1024`.
            user: An id of your end user.
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
