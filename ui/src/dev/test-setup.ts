// What every test of the screens needs: matchers, and the parts of a browser that jsdom leaves out.
import '@testing-library/jest-dom/vitest';

window.scrollTo = () => undefined;
