api.controller = function () {
    /* The element does it all: it needs nothing but its texts, which the template hands to it. */
}
