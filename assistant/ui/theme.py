"""How Gradio's page looks: in the colours of style.css, with the fonts the reader's machine has."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gradio.themes import Base

HEAD = (
    '<link rel="stylesheet" href="/ui/style.css"><link rel="stylesheet" href="/ui/chat.css">'
    '<script src="/ui/chat.js" defer></script>'
)
"""Linked, not handed to Gradio as `css`: it rewrites what it is handed."""

_COLOURS = {
    "body_background_fill": "var(--paper)",
    "body_text_color": "var(--ink)",
    "background_fill_primary": "var(--paper)",
    "background_fill_secondary": "var(--raised)",
    "block_background_fill": "transparent",
    "block_title_text_color": "var(--quiet)",
    "input_background_fill": "var(--paper)",
    "input_background_fill_focus": "var(--paper)",
    "input_border_color": "var(--line-strong)",
    "input_border_color_focus": "var(--accent)",
    "input_placeholder_color": "var(--quiet)",
    "button_primary_background_fill": "var(--accent)",
    "button_primary_background_fill_hover": "var(--accent-strong)",
    "button_primary_text_color": "var(--on-accent)",
    "button_primary_text_color_hover": "var(--on-accent)",
    "button_secondary_background_fill": "var(--raised)",
    "button_secondary_background_fill_hover": "var(--line)",
    "button_secondary_text_color": "var(--ink)",
    "button_secondary_text_color_hover": "var(--ink)",
}
"""The same by day and by night: the sheet's colours know light from dark themselves."""

_TEXT_SIZES = ("0.625rem", "0.75rem", "0.875rem", "1rem", "1.25rem", "1.5rem", "1.75rem")
"""Gradio's own, from the smallest, but not in pixels: they grow with the letters that the reader has chosen."""


def theme() -> Base:
    """Gradio's plainest theme in these colours. No font is loaded from anywhere."""
    import gradio as gr

    plain = gr.themes.Base(
        font=("system-ui", "sans-serif"),
        font_mono=("ui-monospace", "monospace"),
        text_size=gr.themes.sizes.Size("text", *_TEXT_SIZES),
    )
    return plain.set(**_COLOURS, **{f"{name}_dark": colour for name, colour in _COLOURS.items()})
