"""A running demo with the phones of its cast, and a browser that shows them."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page

from tests.browser.running import address_of, free_port, opened, running_demo

__all__ = ["address_of", "free_port"]


@pytest.fixture
async def demo() -> AsyncIterator[str]:
    """The address of a running demo."""
    async with running_demo() as address:
        yield address


@pytest.fixture
async def page(demo: str) -> AsyncIterator[Page]:
    async with opened(demo) as page:
        yield page
